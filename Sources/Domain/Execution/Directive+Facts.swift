extension Directive {
    /// A fact as text: days in ISO form, organisations as codes with semicolons between.
    package subscript(fact: DirectiveFact) -> String {
        switch fact {
        case .documentNumber: documentNumber
        case .documentDay: documentDay.iso
        case .clause: clause
        case .name: name
        case .expectedResult: expectedResult
        case .dueDay: dueDay.iso
        case .leads: leads.map(\.text).joined(separator: ";")
        case .coordinating: coordinating.map(\.text).joined(separator: ";")
        }
    }

    /// The facts in which it differs from another.
    package func differences(from other: Directive) -> [DirectiveFact] {
        DirectiveFact.allCases.filter { self[$0] != other[$0] }
    }

    /// The task as it would be typed.
    package var draft: DirectiveDraft {
        DirectiveDraft(
            documentNumber: documentNumber,
            documentDay: documentDay.iso,
            clause: clause,
            name: name,
            expectedResult: expectedResult,
            dueDay: dueDay.iso,
            leads: leads.map(\.text),
            coordinating: coordinating.map(\.text)
        )
    }
}

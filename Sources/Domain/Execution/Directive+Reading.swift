extension Directive {
    /// Reads what was typed.
    ///
    /// - Parameter today: the day it is on the server; the document may not be of a later one.
    /// - Throws: `InvalidInput` with every fault: no document, no name, no lead, an organisation named twice or in both parts,
    ///   a due day that is missing or before the document's.
    package init(_ draft: DirectiveDraft, on today: Day) throws(InvalidInput) {
        var faults = FieldFaults()
        let number = faults.text(
            draft.documentNumber,
            "document_number",
            required: "completion.number_missing",
            longest: 100
        )
        let day = faults.catching { () throws(InvalidInput) in
            try TypedDay.optional(draft.documentDay, field: "document_day", notAfter: today)
        }
        if case .some(nil) = day { faults.add("document_day", "completion.day_missing") }
        let due = faults.catching { () throws(InvalidInput) in
            try TypedDay.optional(draft.dueDay, field: "due_day")
        }
        if case .some(nil) = due { faults.add("due_day", "directive.due_missing") }
        if let documentDay = day ?? nil, let dueDay = due ?? nil, dueDay < documentDay {
            faults.add("due_day", "directive.due_before_document")
        }
        let clause = faults.text(draft.clause, "clause", longest: 200)
        let name = faults.text(draft.name, "name", required: "directive.name_missing", longest: 1000)
        let result = faults.text(draft.expectedResult, "expected_result")
        let leads = Self.codes(draft.leads, "lead", &faults)
        let coordinating = Self.codes(draft.coordinating, "coordinating", &faults)
        if leads.isEmpty { faults.add("lead", "directive.lead_missing") }
        if coordinating.contains(where: leads.contains) { faults.add("coordinating", "directive.in_both_parts") }
        try faults.check()
        self.init(
            documentNumber: number,
            documentDay: (day ?? nil) ?? today,
            clause: clause,
            name: name,
            expectedResult: result,
            dueDay: (due ?? nil) ?? today,
            leads: leads,
            coordinating: coordinating
        )
    }

    /// The codes that were chosen, in order and once each; empty choices are left out.
    private static func codes(_ typed: [String], _ field: String, _ faults: inout FieldFaults) -> [OrganisationCode] {
        var codes: [OrganisationCode] = []
        for text in typed where !text.isEmpty {
            guard let code = try? OrganisationCode(text) else {
                faults.add(field, "directive.unknown_organisation", ["read": text])
                continue
            }
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }
}

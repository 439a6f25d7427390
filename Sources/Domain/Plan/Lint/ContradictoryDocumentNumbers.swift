/// A task cites two documents of one number and different issuers.
package enum ContradictoryDocumentNumbers: LintRule {
    package static let name = "contradictory_document_numbers"

    package static func findings(in content: PlanContent) -> [LintFinding] {
        content.tasks.compactMap { task in
            let texts =
                [task.name, task.description, task.expectedResult, task.schedule.text]
                + (task.lead + task.coordinating).map(\.text)
            let numbers = Set(texts.flatMap(documentNumbers))
            let contradictory = Dictionary(grouping: numbers) { $0.prefix { $0 != "/" } }.values
                .filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
            guard let first = contradictory.first else { return nil }
            let known = content.documents.filter { first.contains($0.number) }.map(\.number)
            return finding(
                task.code.text,
                ["numbers": first.joined(separator: ", "), "known": known.joined(separator: ", ")]
            )
        }
    }

    /// Numbers such as `186/QĐ-TTg` or `47/2020/NĐ-CP`: digits, a slash, and a part with a hyphen after capitals.
    private static func documentNumbers(in text: String) -> [String] {
        text.split { $0.isWhitespace || "()“”\",;:".contains($0) }.compactMap { word in
            let number = word.reversed().drop { ".;,".contains($0) }.reversed().map(String.init).joined()
            let parts = number.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count >= 2, let first = parts.first, !first.isEmpty, first.allSatisfy(\.isNumber),
                let last = parts.last, last.contains("-"), last.first?.isUppercase == true
            else { return nil }
            return number
        }
    }
}

/// A task's description or expected result fits the name of another task and not its own: rows have slipped.
package enum NameOfAnotherRow: LintRule {
    package static let name = "name_of_another_row"
    private static let fitsOther = 0.55
    private static let fitsOwn = 0.5
    private static let fewestWords = 6

    package static func findings(in content: PlanContent) -> [LintFinding] {
        let names = content.tasks.map { ($0, NameForm.words($0.name)) }
        return names.compactMap { task, ownName in
            var best: (likeness: Double, other: PlanTask, text: String)?
            for text in [task.description, task.expectedResult] {
                let words = NameForm.words(text)
                guard words.count >= fewestWords, fit(words, ownName) < fitsOwn else { continue }
                for (other, name) in names where other.code != task.code && name.count >= fewestWords {
                    let likeness = Similarity.ofWords(words, name)
                    if likeness >= max(fitsOther, best?.likeness ?? 0) { best = (likeness, other, text) }
                }
            }
            return best.map { found in
                finding(
                    task.code.text,
                    [
                        "name": task.name, "text": found.text, "other": found.other.code.text,
                        "other_name": found.other.name,
                    ]
                )
            }
        }
    }

    /// How far one of the two texts is contained in the other.
    private static func fit(_ text: [String], _ name: [String]) -> Double {
        max(Similarity.share(of: text, in: name), Similarity.share(of: name, in: text))
    }
}

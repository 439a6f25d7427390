/// Input that breaks a rule: nothing of it is stored, every fault is listed (HTTP 422, exit code 1).
package struct InvalidInput: Error, Equatable {
    /// Every fault found, in the order of the input; never empty.
    package let problems: [InputProblem]

    /// Refuses input for all the faults found in it.
    package init(_ problems: [InputProblem]) {
        self.problems = problems
    }

    /// Refuses input for one fault.
    package init(field: String, _ key: String, _ values: [String: String] = [:]) {
        self.problems = [InputProblem(field: field, message: Message(key, values))]
    }
}

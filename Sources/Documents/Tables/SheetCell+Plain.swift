extension SheetCell {
    /// A cell as text without outer blanks; a code keeps its digits where a program made a number of it, a day is ISO text.
    func plain(from1904: Bool) -> String {
        switch content {
        case .text(let text): text.trimmed
        case .number(let digits, let format): SheetNumber.text(digits, format: format, from1904: from1904)
        case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
        case .error(let text): text
        case .empty, .damaged: ""
        }
    }
}

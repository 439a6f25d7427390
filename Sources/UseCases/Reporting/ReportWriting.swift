/// What a program asks to be done to a unit's report.
package enum ReportWriting: Sendable {
    /// Save the content as a draft.
    case save(ReportContent)
    /// Send the content, or the saved draft where there is none.
    case submit(ReportContent?)
}

/// What one recorded word says about an activity, without its texts.
package struct ProgressWord: Sendable, Hashable {
    /// The day it was recorded.
    package let recordedOn: Day
    /// Per cent done, 0 to 100.
    package let percent: Int
    /// The actual first day; nil where none was given.
    package let startedOn: Day?
    /// The actual last day; nil where none was given.
    package let endedOn: Day?

    /// A word.
    package init(recordedOn: Day, percent: Int, startedOn: Day? = nil, endedOn: Day? = nil) {
        self.recordedOn = recordedOn
        self.percent = percent
        self.startedOn = startedOn
        self.endedOn = endedOn
    }
}

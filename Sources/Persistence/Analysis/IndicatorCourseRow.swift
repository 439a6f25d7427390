package import Domain

/// An indicator with its course.
package struct IndicatorCourseRow: Sendable, Equatable {
    /// What the edition says of it and the figure it is judged by.
    package let indicator: RatedIndicator
    /// That figure with its vintage; nil where there is none.
    package let cited: CitedFigure?
    /// Every figure that counts, one a day, the earliest first.
    package let figures: [CitedFigure]
    /// Where it stands, stood and is heading.
    package let course: IndicatorCourse
}

/// The measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, each chosen within the range it allows: sizes in points, lengths on paper.
package enum OfficialSizes {
    /// Country, and names of the bodies in the head (12 to 13).
    package static let head = 12.0
    /// Motto (13 to 14).
    package static let motto = 13.0
    /// Number and symbol (13); place and date (13 to 14).
    package static let number = 13.0
    /// What a letter is about (12 to 13).
    package static let about = 12.0
    /// Title, addressees, text and signature (13 to 14).
    package static let text = 14.0
    /// Cells of tables; no rule.
    package static let table = 12.0
    /// `Nơi nhận:` (12).
    package static let recipientsHead = 12.0
    /// Its list (11).
    package static let recipients = 11.0
    /// Page numbers (13 to 14).
    package static let pageNumber = 13.0

    /// Upper and lower margin (20 to 25 mm).
    package static let edge = WordLength.millimetres(20)
    /// Left margin (30 to 35 mm).
    package static let left = WordLength.millimetres(30)
    /// Right margin (15 to 20 mm).
    package static let right = WordLength.millimetres(15)
    /// From the upper edge to the page number, in the upper margin.
    package static let header = WordLength.millimetres(10)
    /// How far the first line of a paragraph is set in (1 or 1.27 cm).
    package static let firstLine = WordLength.millimetres(12.7)
    /// Between paragraphs (at least 6 points).
    package static let between = WordLength.points(6)
    /// Line spacing (1 to 1.5).
    package static let lines = 1.15
    /// The width of the left half of the head: the right one just holds the country's name on one line.
    package static let leftHead = WordLength.millimetres(71)
}

package import Domain

/// A part of the text of an official document.
package enum OfficialBlock: Sendable, Hashable {
    /// A paragraph.
    case paragraph(String)
    /// What the document rests on (căn cứ), in italics; each ends in a semicolon, the last one in a full stop.
    case basis(String)
    /// A heading of a level from 1 to 3.
    case heading(Int, String)
    /// A table.
    case table(OfficialTable)
    /// A chart; its numbers stand in a table beside it.
    case chart(ReportChart)
}

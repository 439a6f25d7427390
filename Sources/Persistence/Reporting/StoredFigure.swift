package import Domain

/// One row of part I as last saved: what was typed and what it was read as.
package struct StoredFigure: Sendable, Hashable {
    /// The row as typed.
    package let typed: TypedFigure
    /// What it was read as; nil where nothing was supplied yet.
    package let figure: Figure?

    /// A row to be stored.
    package init(typed: TypedFigure, figure: Figure?) {
        self.typed = typed
        self.figure = figure
    }
}

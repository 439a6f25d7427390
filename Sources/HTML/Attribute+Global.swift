extension Attribute {
    /// One class.
    package static func `class`(_ name: String) -> Attribute { Attribute("class", name) }
    /// Several classes; nil ones are left out.
    package static func `class`(_ names: String?...) -> Attribute {
        var all: String?
        for case let name? in names { all = all.map { $0 + " " + name } ?? name }
        return Attribute("class", all)
    }
    /// The element's name on the page, for links and labels.
    package static func id(_ name: String?) -> Attribute { Attribute("id", name) }
    /// The language of the content, e.g. `vi`.
    package static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
    /// A word shown on hovering; never the only place where something is said.
    package static func title(_ text: String?) -> Attribute { Attribute("title", text) }
    /// The ARIA role.
    package static func role(_ name: String?) -> Attribute { Attribute("role", name) }
    /// Not shown and not read out.
    package static func hidden(_ isOn: Bool = true) -> Attribute { Attribute("hidden", isOn: isOn) }
    /// Whether the keyboard reaches the element: 0 yes, -1 only by a script or a link to it.
    package static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }
    /// `details` that is shown open.
    package static func open(_ isOn: Bool = true) -> Attribute { Attribute("open", isOn: isOn) }
    /// The moment or day of a `time` element, ISO 8601.
    package static func datetime(_ iso: String) -> Attribute { Attribute("datetime", iso) }

    /// Where a link leads; an address that could run code becomes `about:invalid`.
    package static func href(_ address: String) -> Attribute { Attribute("href", address: address) }
    /// What an image or script is loaded from; checked like `href`.
    package static func src(_ address: String) -> Attribute { Attribute("src", address: address) }
    /// Where a form is sent; checked like `href`.
    package static func action(_ address: String) -> Attribute { Attribute("action", address: address) }
    /// How the linked thing relates to this page, e.g. `next`.
    package static func rel(_ relation: String?) -> Attribute { Attribute("rel", relation) }
    /// The language of the linked page.
    package static func hreflang(_ code: String) -> Attribute { Attribute("hreflang", code) }
    /// The link saves a file.
    package static func download(_ isOn: Bool = true) -> Attribute { Attribute("download", isOn: isOn) }
    /// The text in place of an image.
    package static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
    /// The content of a `meta` element.
    package static func content(_ text: String) -> Attribute { Attribute("content", text) }
    /// The encoding a `meta` element declares.
    package static func charset(_ name: String) -> Attribute { Attribute("charset", name) }
    /// Which screens or paper a style sheet is for.
    package static func media(_ query: String) -> Attribute { Attribute("media", query) }
    /// A script that runs after the page is read.
    package static func `defer`(_ isOn: Bool = true) -> Attribute { Attribute("defer", isOn: isOn) }

    /// What a heading cell is the heading of: `col`, `row`, `colgroup`, `rowgroup`.
    package static func scope(_ what: String) -> Attribute { Attribute("scope", what) }
    /// How many columns a cell spans.
    package static func colspan(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
    /// How many rows a cell spans.
    package static func rowspan(_ count: Int) -> Attribute { Attribute("rowspan", String(count)) }
}

// The elements of HTML the pages use. Where a local name hides one, write `HTML.label { … }`.

/// The whole page.
package let html = Element("html")
/// What the browser is told about the page.
package let head = Element("head")
/// The page's name in the browser.
package let title = Element("title")
/// What is seen.
package let body = Element("body")
/// The head of the page.
package let header = Element("header")
/// Links to move by.
package let nav = Element("nav")
/// The page's own content.
package let main = Element("main")
/// The foot of the page.
package let footer = Element("footer")
/// A part with a heading.
package let section = Element("section")
/// A part that stands for itself.
package let article = Element("article")
/// A remark beside the content.
package let aside = Element("aside")
/// A block.
package let div = Element("div")
/// The page's heading.
package let h1 = Element("h1")
/// A heading of the second rank.
package let h2 = Element("h2")
/// A heading of the third rank.
package let h3 = Element("h3")
/// A heading of the fourth rank.
package let h4 = Element("h4")
/// A paragraph.
package let p = Element("p")
/// A stretch of text.
package let span = Element("span")
/// A link.
package let a = Element("a")
/// Text set off.
package let b = Element("b")
/// Important text.
package let strong = Element("strong")
/// Stressed text.
package let em = Element("em")
/// A side note.
package let small = Element("small")
/// Something typed to or by a machine.
package let code = Element("code")
/// Text whose line breaks count.
package let pre = Element("pre")
/// An abbreviation.
package let abbr = Element("abbr")
/// A moment or day.
package let time = Element("time")
/// Text taken out.
package let del = Element("del")
/// Text put in.
package let ins = Element("ins")
/// Text found.
package let mark = Element("mark")
/// A quotation.
package let blockquote = Element("blockquote")
/// A list.
package let ul = Element("ul")
/// A numbered list.
package let ol = Element("ol")
/// A list's item.
package let li = Element("li")
/// Terms and what they mean.
package let dl = Element("dl")
/// A term.
package let dt = Element("dt")
/// What it means.
package let dd = Element("dd")
/// A drawing with its caption.
package let figure = Element("figure")
/// The caption of a drawing.
package let figcaption = Element("figcaption")
/// Something to be unfolded.
package let details = Element("details")
/// What is seen while it is folded.
package let summary = Element("summary")
/// A table.
package let table = Element("table")
/// What a table shows.
package let caption = Element("caption")
/// The columns of a table.
package let colgroup = Element("colgroup")
/// The heads of a table.
package let thead = Element("thead")
/// The rows of a table, or of one group.
package let tbody = Element("tbody")
/// The sums of a table.
package let tfoot = Element("tfoot")
/// A row.
package let tr = Element("tr")
/// A heading cell.
package let th = Element("th")
/// A cell.
package let td = Element("td")
/// A form.
package let form = Element("form")
/// Fields that belong together.
package let fieldset = Element("fieldset")
/// What they are.
package let legend = Element("legend")
/// The name of a field.
package let label = Element("label")
/// A button.
package let button = Element("button")
/// A choice from a list.
package let select = Element("select")
/// One of its options.
package let option = Element("option")
/// Options that belong together.
package let optgroup = Element("optgroup")
/// A field of several lines.
package let textarea = Element("textarea")
/// Suggestions for a field.
package let datalist = Element("datalist")
/// The result of a form.
package let output = Element("output")
/// A script file; it has no content of its own.
package let script = Element("script")

// The elements without content.

/// Something the browser is told.
package let meta = VoidElement("meta")
/// A file that belongs to the page, or a related page.
package let link = VoidElement("link")
/// A line break.
package let br = VoidElement("br")
/// A change of subject.
package let hr = VoidElement("hr")
/// An image.
package let img = VoidElement("img")
/// A field.
package let input = VoidElement("input")
/// A column of a table.
package let col = VoidElement("col")

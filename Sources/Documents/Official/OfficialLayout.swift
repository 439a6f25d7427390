import Domain

/// Sets an official document: what stands where, in which size and form (Nghị định 30/2020/NĐ-CP, Phụ lục I).
struct OfficialLayout {
    private let content: OfficialDocument
    private let words: (Message) -> String

    init(_ content: OfficialDocument, _ words: @escaping (Message) -> String) {
        self.content = content
        self.words = words
    }

    /// The document with its annexes.
    var document: WordDocument {
        let text = head + title + addressees + OfficialText.blocks(content.body, on: Self.page()) + end
        let main = WordSection(page: Self.page(), blocks: text)
        return WordDocument(
            title: content.kind.about,
            size: OfficialSizes.text,
            sections: [main] + content.annexes.map(annex)
        )
    }

    private static func page(isLandscape: Bool = false, restarts: Bool = false) -> WordPage {
        WordPage(
            isLandscape: isLandscape,
            top: OfficialSizes.edge,
            bottom: OfficialSizes.edge,
            left: OfficialSizes.left,
            right: OfficialSizes.right,
            header: OfficialSizes.header,
            numbering: WordNumbering(size: OfficialSizes.pageNumber, isHiddenOnFirst: true, restarts: restarts)
        )
    }

    // MARK: - Head

    private var head: [WordBlock] {
        let left = OfficialSizes.leftHead
        let right = Self.page().textWidth - left
        var bodies: [WordBlock] = []
        if let superior = content.superior {
            bodies.append(OfficialText.line(superior.uppercased(), OfficialSizes.head))
        }
        let issuer = content.issuer.uppercased()
        bodies.append(OfficialText.line(issuer, OfficialSizes.head, bold: true))
        // A third to a half of the name; of a name of several lines, of a line.
        let issuerWidth = min(SetWidth.bold(issuer, size: OfficialSizes.head).twips, left.twips)
        bodies.append(.rule(inset: Self.inset(in: left, length: WordLength.twips(issuerWidth * 2 / 5))))
        let motto = words(Message("official.motto"))
        let country: [WordBlock] = [
            OfficialText.line(words(Message("official.nation")).uppercased(), OfficialSizes.head, bold: true),
            OfficialText.line(motto, OfficialSizes.motto, bold: true),
            .rule(inset: Self.inset(in: right, length: SetWidth.bold(motto, size: OfficialSizes.motto))),
        ]
        let rows = [
            WordRow([WordCell(bodies), WordCell(country)]), WordRow([WordCell(numberLines), WordCell([dateLine])]),
        ]
        return [.table(WordTable(columns: [left, right], rows: rows, hasBorders: false))]
    }

    private var numberLines: [WordBlock] {
        let printed = words(Message("official.number", ["number": content.number.printed]))
        let number = OfficialText.line(printed, OfficialSizes.number, before: OfficialSizes.between)
        guard case .letter(let about) = content.kind else { return [number] }
        let subject = words(Message("official.about", ["about": about]))
        return [number, OfficialText.line(subject, OfficialSizes.about, before: OfficialSizes.between)]
    }

    private var dateLine: WordBlock {
        OfficialText.line(
            content.datePrinted(words),
            OfficialSizes.number,
            italic: true,
            before: OfficialSizes.between
        )
    }

    private static func inset(in width: WordLength, length: WordLength) -> WordLength {
        (width - length).part(1, of: 2)
    }

    // MARK: - Title and addressees

    private var title: [WordBlock] {
        guard case .named(let title, let about) = content.kind else { return [] }
        let width = Self.page().textWidth
        let length = min(SetWidth.bold(about, size: OfficialSizes.text).twips, width.twips) * 2 / 5
        return [
            OfficialText.line(title.uppercased(), OfficialSizes.text, bold: true, before: WordLength.points(18)),
            OfficialText.line(about, OfficialSizes.text, bold: true),
            .rule(inset: Self.inset(in: width, length: WordLength.twips(length))),
            OfficialText.line("", OfficialSizes.about),
        ]
    }

    private var addressees: [WordBlock] {
        guard let first = content.addresseeLines.first else { return [] }
        let to = words(Message("official.to"))
        let space = WordLength.points(18)
        guard content.addressees.count > 1 else {
            let line = [WordRun("\(to) \(first)", size: OfficialSizes.text)]
            let format = WordParagraphFormat(.center, before: space, after: space)
            return [.paragraph(WordParagraph(line, format: format))]
        }
        // The dashes stand in one line below the colon.
        let left = OfficialSizes.firstLine
        let head = WordParagraphFormat(.left, firstLine: left, before: space, keepsWithNext: true)
        return [.paragraph(WordParagraph([WordRun(to, size: OfficialSizes.text)], format: head))]
            + content.addresseeLines.enumerated().map { index, line in
                let isLast = index == content.addresseeLines.count - 1
                let format = WordParagraphFormat(
                    .left,
                    left: WordLength.twips(left.twips + SetWidth.bold(to, size: OfficialSizes.text).twips),
                    hanging: WordLength.points(8),
                    after: isLast ? space : .zero,
                    keepsWithNext: !isLast
                )
                return .paragraph(WordParagraph([WordRun(line, size: OfficialSizes.text)], format: format))
            }
    }

    // MARK: - Recipients and signature

    private var end: [WordBlock] {
        let width = Self.page().textWidth
        let left = width.part(9, of: 20)
        let row = WordRow([WordCell(recipients), WordCell(signature)])
        return [
            OfficialText.line("", OfficialSizes.recipients, keepsWithNext: true),
            .table(WordTable(columns: [left, width - left], rows: [row], hasBorders: false)),
        ]
    }

    private var recipients: [WordBlock] {
        let head = WordRun(
            words(Message("official.recipients")),
            size: OfficialSizes.recipientsHead,
            bold: true,
            italic: true
        )
        return [.paragraph(WordParagraph([head]))]
            + content.recipientLines.map { line in
                let run = WordRun(line, size: OfficialSizes.recipients)
                let format = WordParagraphFormat(.left, left: WordLength.points(6), hanging: WordLength.points(6))
                return .paragraph(WordParagraph([run], format: format))
            }
    }

    private var signature: [WordBlock] {
        let titles = content.signature.titles.map {
            OfficialText.line($0.uppercased(), OfficialSizes.text, bold: true)
        }
        // Room for the signature and the seal.
        let room = (0..<4).map { _ in OfficialText.line("", OfficialSizes.text) }
        return titles + room + [OfficialText.line(content.signature.name, OfficialSizes.text, bold: true)]
    }

    private func annex(_ annex: OfficialAnnex) -> WordSection {
        let page = Self.page(isLandscape: annex.isLandscape, restarts: true)
        let name = WordParagraph(
            [WordRun(annex.name, size: OfficialSizes.text, bold: true)],
            style: .heading(1),
            format: WordParagraphFormat(.center, keepsWithNext: true)
        )
        let head: [WordBlock] = [
            .paragraph(name), OfficialText.line(annex.title.uppercased(), OfficialSizes.text, bold: true),
            OfficialText.line(annex.reference, OfficialSizes.text, italic: true), OfficialText.line("", 12),
        ]
        return WordSection(page: page, blocks: head + OfficialText.blocks(annex.body, on: page))
    }
}

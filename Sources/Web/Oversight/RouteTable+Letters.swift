import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Official letters that urge units.
    mutating func addLetters() {
        on(Routes.letters) { context, plan in
            let page = try await Self.lettersPage(context, plan)
            return context.answer(page, flash: context.app.notice.map { Flash(.done, context.text($0)) })
        }
        on(Routes.setLetter) { context, plan in
            do {
                let setting = try LetterSettingForm.setting(context.form)
                try await SetLetter(runtime: context.runtime)(setting, of: plan, by: context.reportingActor)
                return context.redirect(to: Routes.letters.path(plan), notice: "urging.saved")
            } catch let invalid as InvalidInput {
                var page = try await Self.lettersPage(context, plan)
                page.typed = context.form
                page.problems = invalid.problems
                return context.answer(page, status: .unprocessableContent)
            }
        }
        on(Routes.letterDraft) { context, plan, organisation in
            let read = ReadUrgedUnits(runtime: context.runtime)
            let draft = try await read.draft(to: organisation, of: plan, by: context.reportingActor)
            let letters = try await read(of: plan, by: context.reportingActor).letters
            let page = LetterDraftPage(
                draft: draft,
                letters: letters.filter { $0.organisation == organisation },
                reader: context.reader
            )
            return context.answer(page, flash: context.app.notice.map { Flash(.done, context.text($0)) })
        }
        on(Routes.makeLetter) { context, plan, organisation in
            try await MakeLetter(runtime: context.runtime)(to: organisation, of: plan, by: context.reportingActor)
            return context.redirect(to: Routes.letterDraft.path(plan, organisation), notice: "letter.was_made")
        }
        on(Routes.letterFile) { context, plan, number, format in
            guard let format = DocumentFormat(rawValue: format) else {
                throw Refusal.notFound(Message("access.page_not_found"))
            }
            return try await Self.letter(Int64(number), of: plan, as: format, context)
        }
    }

    /// Official letters for programs.
    mutating func addLettersAPI() {
        on(Routes.apiUrgedUnits) { context, plan in
            let urged = try await ReadUrgedUnits(runtime: context.runtime)(of: plan, by: context.reportingActor)
            return context.json(.array(urged.units.map(\.json)))
        }
        on(Routes.apiLetters) { context, plan in
            let urged = try await ReadUrgedUnits(runtime: context.runtime)(of: plan, by: context.reportingActor)
            return context.json(.array(urged.letters.map(\.json)))
        }
        on(Routes.apiLetter) { context, plan, number in
            let format = try Self.format(context) ?? .docx
            return try await Self.letter(Int64(number), of: plan, as: format, context)
        }
        on(Routes.apiLetterSetting) { context, plan in
            let urged = try await ReadUrgedUnits(runtime: context.runtime)(of: plan, by: context.reportingActor)
            return context.json(LetterSettingForm.json(urged.setting))
        }
        on(Routes.apiSetLetter) { context, plan in
            let setting = try LetterSettingForm.setting(context.json())
            try await SetLetter(runtime: context.runtime)(setting, of: plan, by: context.reportingActor)
            return context.json(LetterSettingForm.json(setting))
        }
        on(Routes.apiLetterDraft) { context, plan, organisation in
            let read = ReadUrgedUnits(runtime: context.runtime)
            let draft = try await read.draft(to: organisation, of: plan, by: context.reportingActor)
            guard let format = try Self.format(context) else { return context.json(draft.unit.json) }
            let bytes = try draft.bytes()
            let file = format == .pdf ? try await context.runtime.pdf.pdf(of: bytes) : bytes
            return context.file(file, name: "\(plan)-\(organisation).\(format.rawValue)", type: format.mediaType)
        }
        on(Routes.apiMakeLetter) { context, plan, organisation in
            let make = MakeLetter(runtime: context.runtime)
            let letter = try await make(to: organisation, of: plan, by: context.reportingActor)
            return context.json(letter.json, status: .created)
        }
    }

    private static func lettersPage(_ context: PersonContext, _ plan: PlanCode) async throws -> LettersPage {
        let urged = try await ReadUrgedUnits(runtime: context.runtime)(of: plan, by: context.reportingActor)
        return LettersPage(urged: urged, reader: context.reader)
    }

    private static func letter(
        _ id: Int64,
        of plan: PlanCode,
        as format: DocumentFormat,
        _ context: PersonContext
    ) async throws -> Response {
        let read = ReadLetter(runtime: context.runtime)
        let (letter, bytes) = try await read(id, of: plan, as: format, by: context.reportingActor)
        let name = "\(plan)-\(letter.organisation)-\(letter.id).\(format.rawValue)"
        return context.file(bytes, name: name, type: format.mediaType)
    }

    /// The form that the query or else the head of the request asks for; nil for none of them.
    private static func format(_ context: PersonContext) throws(InvalidInput) -> DocumentFormat? {
        if let word = context.query["format"] {
            guard let format = DocumentFormat(rawValue: word) else {
                throw InvalidInput(field: "format", "letter.unknown_format", ["read": word])
            }
            return format
        }
        let accepted = context.app.head.headerFields[.accept] ?? ""
        return DocumentFormat.allCases.first { accepted.contains($0.mediaType) }
    }
}

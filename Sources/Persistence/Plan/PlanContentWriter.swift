import Domain

/// Writes the rows of one new edition.
struct PlanContentWriter {
    let connection: any Connection
    let editionID: Int64

    func write(_ content: PlanContent) throws {
        try writeDirectory(content)
        for (position, group) in content.groups.enumerated() {
            try connection.execute(
                """
                INSERT INTO indicator_group (edition_id, code, name, position)
                VALUES (\(editionID), \(group.code), \(group.name), \(position))
                """
            )
        }
        try content.indicators.forEach(write)
        for (position, task) in content.tasks.enumerated() { try write(task, at: position) }
        try writeCalendarAndSources(content)
    }

    private func writeDirectory(_ content: PlanContent) throws {
        for (position, organisation) in content.organisations.enumerated() {
            try connection.execute(
                """
                INSERT INTO edition_organisation (edition_id, organisation_code, position)
                VALUES (\(editionID), \(organisation.code), \(position))
                """
            )
        }
        for (position, alias) in content.aliases.enumerated() {
            try connection.execute(
                """
                INSERT INTO organisation_alias (edition_id, alias, organisation_code, position)
                VALUES (\(editionID), \(alias.alias), \(alias.organisation), \(position))
                """
            )
        }
    }

    private func write(_ indicator: Indicator) throws {
        try connection.execute(
            """
            INSERT INTO indicator (edition_id, code, sort_key, group_code, parent_code, name, folded_name, unit,
                direction, aggregation, international_index, is_heading, notes)
            VALUES (\(editionID), \(indicator.code), \(indicator.code.sortKey), \(indicator.group),
                \(indicator.parent), \(indicator.name), \(TextFolding.fold(indicator.name)),
                \(indicator.unit.rawValue), \(indicator.direction.rawValue), \(indicator.aggregation?.rawValue),
                \(indicator.internationalIndex), \(indicator.isHeading), \(indicator.notes))
            """
        )
        for (position, document) in indicator.legalBasis.enumerated() {
            try connection.execute(
                """
                INSERT INTO indicator_basis (edition_id, indicator_code, document_code, position)
                VALUES (\(editionID), \(indicator.code), \(document), \(position))
                """
            )
        }
        for (part, references) in [("measuring", indicator.measuring), ("executing", indicator.executing)] {
            for (position, reference) in references.enumerated() {
                try connection.execute(
                    """
                    INSERT INTO indicator_organisation (edition_id, indicator_code, part, position,
                        organisation_code, printed, match)
                    VALUES (\(editionID), \(indicator.code), \(part), \(position), \(reference.code),
                        \(reference.text), \(reference.match.rawValue))
                    """
                )
            }
        }
        for target in indicator.targets {
            try connection.execute(
                """
                INSERT INTO target (edition_id, indicator_code, kind, year, comparison, value, printed)
                VALUES (\(editionID), \(indicator.code), \(target.kind.rawValue), \(target.year),
                    \(target.comparison.rawValue), \(target.value), \(target.text))
                """
            )
        }
    }

    private func write(_ task: PlanTask, at position: Int) throws {
        let schedule = task.schedule
        try connection.execute(
            """
            INSERT INTO task (edition_id, code, position, programme, number, name, folded_name, description,
                expected_result, schedule_kind, start_year, end_year, completed_at_issue, schedule_printed)
            VALUES (\(editionID), \(task.code), \(position), \(task.programme), \(task.number), \(task.name),
                \(TextFolding.fold(task.name)), \(task.description), \(task.expectedResult),
                \(schedule.kind.rawValue), \(schedule.startYear), \(schedule.endYear), \(schedule.completedAtIssue),
                \(schedule.text))
            """
        )
        for (part, references) in [("lead", task.lead), ("coordinating", task.coordinating)] {
            for (position, reference) in references.enumerated() {
                try connection.execute(
                    """
                    INSERT INTO task_organisation (edition_id, task_code, part, position, organisation_code, printed,
                        match)
                    VALUES (\(editionID), \(task.code), \(part), \(position), \(reference.code), \(reference.text),
                        \(reference.match.rawValue))
                    """
                )
            }
        }
        for (position, reference) in task.indicators.enumerated() {
            try connection.execute(
                """
                INSERT INTO task_indicator (edition_id, task_code, position, indicator_code, printed, match)
                VALUES (\(editionID), \(task.code), \(position), \(reference.code), \(reference.text),
                    \(reference.match.rawValue))
                """
            )
        }
    }

    private func writeCalendarAndSources(_ content: PlanContent) throws {
        for period in content.periods {
            try connection.execute(
                """
                INSERT INTO reporting_period (edition_id, code, first_day, last_day, due_before, asks_for)
                VALUES (\(editionID), \(period.code), \(period.from), \(period.to), \(period.dueBefore),
                    \(period.asksFor.joined(separator: ";")))
                """
            )
        }
        for (position, document) in content.documents.enumerated() {
            try connection.execute(
                """
                INSERT INTO legal_document (edition_id, code, position, kind, number, issued_on, issuer, title, relation)
                VALUES (\(editionID), \(document.code), \(position), \(document.kind), \(document.number),
                    \(document.date), \(document.issuer), \(document.title), \(document.relation))
                """
            )
        }
        for (position, place) in content.international.enumerated() {
            try connection.execute(
                """
                INSERT INTO international_position (edition_id, position_in_file, index_code, edition_year, country,
                    country_name, kind, position, score, countries_ranked, source)
                VALUES (\(editionID), \(position), \(place.index), \(place.editionYear), \(place.country),
                    \(place.countryName), \(place.kind), \(place.position), \(place.score), \(place.countriesRanked),
                    \(place.source))
                """
            )
        }
    }
}

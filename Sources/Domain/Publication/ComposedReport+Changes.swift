extension ComposedReport {
    /// What differs from an earlier edition: place by place the paragraphs, then the tables cell by cell. A figure that stands on
    /// another vintage differs though it prints alike; the moment of reading is no difference.
    package func changes(since earlier: ComposedReport) -> [ReportChange] {
        let (old, new) = (earlier.places, places)
        let gone = old.filter { place in !new.contains { $0.name == place.name } }
        return new.flatMap { place in
            place.changes(since: old.first { $0.name == place.name } ?? Place(name: place.name))
        } + gone.flatMap { Place(name: $0.name).changes(since: $0) }
    }

    /// What stands below each heading, and in each annex.
    private var places: [Place] {
        Self.places(of: body, first: "") + annexes.flatMap { Self.places(of: $0.body, first: $0.title) }
    }

    private static func places(of blocks: [ReportBlock], first: String) -> [Place] {
        var places = [Place(name: first)]
        var trail: [(level: Int, text: String)] = []
        for block in blocks {
            switch block {
            case .heading(let level, let runs):
                trail.removeAll { $0.level >= level }
                trail.append((level, runs.map(\.text).joined()))
                let names = (first.isEmpty ? [] : [first]) + trail.map(\.text)
                places.append(Place(name: names.joined(separator: " › ")))
            case .paragraph(let runs): places[places.count - 1].paragraphs.append(runs)
            case .table(let table): places[places.count - 1].tables.append(table)
            // What a chart shows, the table beside it says.
            case .chart: break
            }
        }
        return places
    }

    /// The text below one heading.
    private struct Place {
        let name: String
        var paragraphs: [[ReportRun]] = []
        var tables: [ReportTable] = []

        func changes(since earlier: Place) -> [ReportChange] {
            paragraphChanges(since: earlier) + tableChanges(since: earlier)
        }

        /// Paragraphs that only one of the two has, side by side in their order.
        private func paragraphChanges(since earlier: Place) -> [ReportChange] {
            let (old, new) = (earlier.paragraphs, paragraphs)
            var (removed, inserted): ([[ReportRun]], [[ReportRun]]) = ([], [])
            for change in new.map(Self.lasting).difference(from: old.map(Self.lasting)) {
                switch change {
                case .remove(let offset, _, _): removed.append(old[offset])
                case .insert(let offset, _, _): inserted.append(new[offset])
                }
            }
            removed.reverse()
            return (0..<max(removed.count, inserted.count)).map { index in
                .paragraph(
                    place: name,
                    before: index < removed.count ? removed[index] : nil,
                    after: index < inserted.count ? inserted[index] : nil
                )
            }
        }

        private static func lasting(_ runs: [ReportRun]) -> [ReportRun] {
            runs.map { $0.source == .moment ? ReportRun("") : $0 }
        }

        private func tableChanges(since earlier: Place) -> [ReportChange] {
            let titles = tables.map(\.title)
            let gone = earlier.tables.filter { !titles.contains($0.title) }
            return tables.flatMap { table in
                let old = earlier.tables.first { $0.title == table.title }
                return table.changes(since: old ?? ReportTable(table.title, columns: table.columns, rows: []))
            } + gone.flatMap { ReportTable($0.title, columns: $0.columns, rows: []).changes(since: $0) }
        }
    }
}

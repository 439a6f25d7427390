/// The critical path (đường găng) through the activities of an approved implementation plan: the longest chain of activities
/// that wait for each other, the one that decides when the task ends.
///
/// It is reckoned from the approved days alone, not from progress, by the method of the critical path in working days (Monday to
/// Friday): an activity begins at its approved first day at the earliest, or when all it waits for have ended where that is later;
/// it takes as many working days as approved; the task ends with its last activity. The slack of an activity is how many working
/// days it may end later without the task ending later. Critical is what has no slack, and a dependency is critical where it
/// leads from one critical activity to another that begins at once. A weekend between two activities is no slack; any other pause
/// that the plan itself leaves is. Activities without both days, or in a ring, have no part in it.
package struct CriticalPath: Sendable, Hashable {
    /// The slack of each activity that has both days, in working days; never negative.
    package let slack: [ActivityID: Int]
    /// The critical dependencies.
    package let links: Set<ActivityLink>

    /// The path through activities.
    package init(through activities: [Activity]) {
        let known = activities.filter { $0.start != nil && $0.due != nil }
        let network = Network(known)
        let (begins, ends) = network.earliest()
        guard let last = ends.values.max() else {
            (slack, links) = ([:], [])
            return
        }
        let latest = network.latestEnds(last)
        let slack = ends.reduce(into: [ActivityID: Int]()) { $0[$1.key] = (latest[$1.key] ?? last) - $1.value }
        self.slack = slack
        var links: Set<ActivityLink> = []
        for activity in known where slack[activity.id] == 0 {
            for before in activity.dependencies where slack[before] == 0 && ends[before] == begins[activity.id] {
                links.insert(ActivityLink(from: before, to: activity.id))
            }
        }
        self.links = links
    }

    /// True where the activity has no slack.
    package func isCritical(_ activity: ActivityID) -> Bool { slack[activity] == 0 }

    /// Activities as working days with what waits for what, in an order in which nothing waits for a later one.
    private struct Network {
        private let order: [ActivityID]
        private let begins: [ActivityID: Int]
        private let takes: [ActivityID: Int]
        private let waitsFor: [ActivityID: [ActivityID]]

        init(_ activities: [Activity]) {
            var begins: [ActivityID: Int] = [:]
            var takes: [ActivityID: Int] = [:]
            for activity in activities {
                guard let start = activity.start, let due = activity.due else { continue }
                begins[activity.id] = WorkingDays.before(start)
                takes[activity.id] = WorkingDays.before(due.adding(days: 1)) - WorkingDays.before(start)
            }
            var waits: [ActivityID: [ActivityID]] = [:]
            for activity in activities { waits[activity.id] = activity.dependencies.filter { begins[$0] != nil } }
            var open = waits.mapValues(\.count)
            var followers: [ActivityID: [ActivityID]] = [:]
            for (id, befores) in waits { for before in befores { followers[before, default: []].append(id) } }
            var order = activities.map(\.id).filter { open[$0] == 0 }
            var next = 0
            while next < order.count {
                for follower in followers[order[next]] ?? [] {
                    open[follower, default: 0] -= 1
                    if open[follower] == 0 { order.append(follower) }
                }
                next += 1
            }
            self.order = order
            self.begins = begins
            self.takes = takes
            waitsFor = waits
        }

        func earliest() -> (begins: [ActivityID: Int], ends: [ActivityID: Int]) {
            var (starts, ends): ([ActivityID: Int], [ActivityID: Int]) = ([:], [:])
            for id in order {
                let ready = (waitsFor[id] ?? []).compactMap { ends[$0] }.max()
                let start = max(begins[id] ?? 0, ready ?? .min)
                starts[id] = start
                ends[id] = start + (takes[id] ?? 0)
            }
            return (starts, ends)
        }

        func latestEnds(_ last: Int) -> [ActivityID: Int] {
            var latest = Dictionary(uniqueKeysWithValues: order.map { ($0, last) })
            for id in order.reversed() {
                let begins = (latest[id] ?? last) - (takes[id] ?? 0)
                for before in waitsFor[id] ?? [] { latest[before] = min(latest[before] ?? begins, begins) }
            }
            return latest
        }
    }
}

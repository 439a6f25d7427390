/// Activities that wait for each other in a ring.
package struct DependencyCycle: Sendable, Hashable {
    /// The ring, its first activity again at its end: each waits for the one after it.
    package let path: [ActivityID]

    /// The first ring found among the activities, in their order; nil where there is none.
    package init?(in activities: [Activity]) {
        let waits = Dictionary(activities.map { ($0.id, $0.dependencies) }) { first, _ in first }
        var done: Set<ActivityID> = []
        for activity in activities where !done.contains(activity.id) {
            if let ring = Self.ring(from: activity.id, waits, &done) {
                path = ring
                return
            }
        }
        return nil
    }

    /// Walks depth first without recursion, so that a long chain cannot exhaust the stack.
    private static func ring(
        from start: ActivityID,
        _ waits: [ActivityID: [ActivityID]],
        _ done: inout Set<ActivityID>
    ) -> [ActivityID]? {
        var trail = [(id: start, next: 0)]
        var onTrail: Set<ActivityID> = [start]
        while let last = trail.last {
            let targets = waits[last.id] ?? []
            guard last.next < targets.count else {
                done.insert(last.id)
                onTrail.remove(last.id)
                trail.removeLast()
                continue
            }
            let target = targets[last.next]
            trail[trail.count - 1].next += 1
            if onTrail.contains(target), let place = trail.firstIndex(where: { $0.id == target }) {
                return trail[place...].map(\.id) + [target]
            }
            guard !done.contains(target) else { continue }
            trail.append((target, 0))
            onTrail.insert(target)
        }
        return nil
    }
}

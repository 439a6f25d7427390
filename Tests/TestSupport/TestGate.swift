/// Lets a few through at a time. Making and dropping a schema takes PostgreSQL's own locks, and hundreds of tests that do it
/// at once on a small machine would wait for each other longer than the product's lock timeout.
actor TestGate {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// A gate for so many at a time.
    init(limit: Int) {
        free = limit
    }

    /// Goes in, after those who came before.
    func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Goes out and lets the next one in.
    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}

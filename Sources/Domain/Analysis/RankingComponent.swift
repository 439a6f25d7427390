/// What units are ranked by; the raw value is the stored and exchanged word and the name of the weight's field.
package enum RankingComponent: String, Sendable, CaseIterable {
    /// Figures supplied over figures asked for (II.2.a, II.3).
    case completeness
    /// Reports in time over reports due.
    case timeliness
    /// Tasks done on time or within time over tasks led, by the official counting.
    case progress
    /// Tasks due whose evidence is confirmed, and official figures, over tasks due and figures supplied and accepted.
    case confirmed
}

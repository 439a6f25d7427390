import Documents
import Domain

extension ProgressReport {
    /// Reads a JSON body; `InvalidInput` names what is of another type or not expected.
    init(reading value: JSONValue) throws(InvalidInput) {
        let body = try JSONMembers(
            value,
            allowed: ["activity", "percent", "started_on", "ended_on", "done", "difficulties", "explanation"]
        )
        let activity = try body.whole("activity", default: 0)
        self.init(
            activity: activity == 0 ? nil : activity,
            percent: String(try body.whole("percent", default: -1)),
            startedOn: try body.optionalText("started_on") ?? "",
            endedOn: try body.optionalText("ended_on") ?? "",
            done: try body.optionalText("done") ?? "",
            difficulties: try body.optionalText("difficulties") ?? "",
            explanation: try body.optionalText("explanation") ?? ""
        )
    }
}

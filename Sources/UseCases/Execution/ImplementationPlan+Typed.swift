package import Domain

extension ImplementationPlan {
    /// A lead's part as it would be typed into its form.
    package func typedRows(of part: OrganisationCode) -> [TypedActivity] {
        let labels = labels
        return self.part(of: part).enumerated().map { index, activity in
            TypedActivity(activity, place: index + 1, labels: labels)
        }
    }
}

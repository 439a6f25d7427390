extension String {
    /// True where the texts come one after the other in this order.
    func shows(_ texts: String...) -> Bool {
        var rest = self[...]
        for text in texts {
            guard let place = rest.firstRange(of: text) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }
}

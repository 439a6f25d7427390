extension Day {
    /// `dd/MM/yyyy`, as pages and documents of both languages print it.
    package var printed: String {
        let pieces = iso.split(separator: "-")
        return "\(pieces[2])/\(pieces[1])/\(pieces[0])"
    }

    /// `dd/MM`.
    package var printedWithoutYear: String { String(printed.prefix(5)) }

    /// True on Saturday and Sunday.
    package var isWeekend: Bool { ((number + 4) % 7 + 7) % 7 % 6 == 0 }
}

import Domain

extension ExactDecimal {
    /// The decimal a cell's binary number stands for, as spreadsheet programs show it: fifteen significant digits, so that
    /// 0.1 + 0.2 is 0.3. Nil where it has more than six places or twelve digits before the mark.
    init?(cell number: Double) {
        self.init(canonical: SheetNumber.significant(number))
    }
}

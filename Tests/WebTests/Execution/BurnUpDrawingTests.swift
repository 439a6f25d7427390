import Testing

@testable import Web

@Suite struct BurnUpDrawingTests {
    @Test(arguments: [
        (0, [0, 1, 2]), (1, [0, 1, 2]), (4, [0, 1, 2, 3, 4]), (5, [0, 1, 2, 3, 4, 5]), (6, [0, 2, 4, 6]),
        (41, [0, 10, 20, 30, 40, 50]), (187, [0, 50, 100, 150, 200]),
        (21_914, [0, 5000, 10_000, 15_000, 20_000, 25_000]),
    ])
    func `the scale goes in round steps from nothing to the greatest sum`(greatest: Int, ticks: [Int]) {
        #expect(BurnUpDrawing.ticks(to: greatest) == ticks)
    }
}

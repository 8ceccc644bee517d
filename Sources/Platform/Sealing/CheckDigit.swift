/// The check digit of Damm (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004): one digit that shows every single wrong
/// digit and every two neighbours that changed places, the faults of saying and typing numbers.
enum CheckDigit {
    /// The quasigroup of order 10 of Damm's thesis.
    private static let table: [[Int]] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]

    /// The digit to put behind `digits`, each 0 to 9. Over digits with theirs at the end it is 0.
    static func of(_ digits: some Sequence<Int>) -> Int { digits.reduce(0) { table[$0][$1] } }
}

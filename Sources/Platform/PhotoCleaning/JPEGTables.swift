/// The tables of a JPEG (ITU-T T.81, B.2.4), which must be as long as what they say, so that nothing stands behind them.
enum JPEGTables {
    /// - Parameter marker: 0xDB quantisation, 0xC4 Huffman, 0xCC arithmetic coding, 0xDD restarts, 0xDC lines.
    static func check(_ content: PhotoBytes, _ marker: UInt8) throws(PhotoProblem) {
        var place = 0
        switch marker {
        case 0xDD, 0xDC: place = 2
        case 0xDB:
            while place < content.count { place += try content.byte(place) >> 4 == 0 ? 65 : 129 }
        case 0xC4:
            while place < content.count {
                let counts = try content.part(place + 1, 16)
                place += 17 + counts.all.reduce(0) { $0 + Int($1) }
            }
        default:
            guard content.count <= 16 else { throw .damaged }
            place = content.count / 2 * 2
        }
        guard place == content.count else { throw .metadataRemains }
    }

    /// The header of a scan (B.2.3): components with the numbers of their tables, a band of frequencies, and how bits are refined.
    static func checkScan(_ content: PhotoBytes) throws(PhotoProblem) {
        let components = Int(try content.byte(0))
        guard (1...4).contains(components), content.count == 4 + 2 * components else { throw .damaged }
        for index in 1...components {
            guard try content.byte(2 * index) & 0xCC == 0 else { throw .damaged }
        }
        let first = try content.byte(content.count - 3)
        let last = try content.byte(content.count - 2)
        let bits = try content.byte(content.count - 1)
        guard first <= last, last <= 63, bits >> 4 == 0 || bits >> 4 == bits & 15 + 1 else { throw .damaged }
    }
}

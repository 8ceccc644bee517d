import CQREncode

/// A QR code (ISO/IEC 18004) as the path of a picture: one rectangle for each run of dark squares.
struct QRCode {
    /// Light squares around the code, which readers need.
    static let quietZone = 4
    private static let longestText = 500

    /// The squares in each direction, the quiet zone included.
    let extent: Int
    /// The dark squares as an SVG path, in squares.
    let dark: String

    /// - Returns: nil for text that is empty or too long.
    init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= Self.longestText,
            let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                // The lowest bit of a square is its colour (qrencode.h).
                var end = column
                while end < width, code.pointee.data[row * width + end] & 1 == 1 { end += 1 }
                if end > column {
                    path += "M\(column + Self.quietZone) \(row + Self.quietZone)h\(end - column)v1h-\(end - column)z"
                }
                column = end + 1
            }
        }
        extent = width + 2 * Self.quietZone
        dark = path
    }

    var fields: Fields { ["extent": "\(extent)", "dark": dark] }
}

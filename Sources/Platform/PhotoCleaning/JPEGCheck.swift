/// The parts of a JPEG (ITU-T T.81, annex B): tables, one frame, its scans, and at most a word on orientation and colours.
struct JPEGCheck {
    private let file: PhotoBytes
    private var place = 2
    private var frame: (width: Int, height: Int)?
    private var hasScan = false
    private var hasOrientation = false
    private var profile: [UInt8] = []
    private var profileParts = 0

    /// More segments than any photo has.
    private static let mostSegments = 4_096

    init(_ file: PhotoBytes) { self.file = file }

    func finding() throws(PhotoProblem) -> PhotoCheck.Finding {
        var walk = self
        return try walk.walked()
    }

    private mutating func walked() throws(PhotoProblem) -> PhotoCheck.Finding {
        guard file.has([0xFF, 0xD8], at: 0) else { throw .damaged }
        for _ in 0..<Self.mostSegments {
            let marker = try nextMarker()
            if marker == 0xD9 {
                guard place == file.count else { throw .metadataRemains }
                guard let frame, hasScan else { throw .damaged }
                let isKnown = profileParts == 0 || ColourProfile.isWellKnown(PhotoBytes(profile))
                return PhotoCheck.Finding(width: frame.width, height: frame.height, hasOtherProfile: !isKnown)
            }
            let length = try file.number(place, bytes: 2)
            guard length >= 2 else { throw .damaged }
            let content = try file.part(place + 2, length - 2)
            place += length
            try look(at: content, marker)
        }
        throw .damaged
    }

    /// Fill bytes may stand before a marker; more than a few are no filling.
    private mutating func nextMarker() throws(PhotoProblem) -> UInt8 {
        guard try file.byte(place) == 0xFF else { throw .damaged }
        let begin = place
        while try file.byte(place) == 0xFF {
            guard place - begin < 16 else { throw .damaged }
            place += 1
        }
        place += 1
        return try file.byte(place - 1)
    }

    private mutating func look(at content: PhotoBytes, _ marker: UInt8) throws(PhotoProblem) {
        switch marker {
        case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: try takeFrame(content)
        case 0xC4, 0xDB, 0xCC, 0xDD, 0xDC: try JPEGTables.check(content, marker)
        case 0xDA:
            guard frame != nil else { throw .damaged }
            try JPEGTables.checkScan(content)
            hasScan = true
            try passScan()
        case 0xE0...0xEF, 0xFE: try lookAtApplication(content, marker)
        default: throw .damaged
        }
    }

    private mutating func takeFrame(_ content: PhotoBytes) throws(PhotoProblem) {
        guard frame == nil else { throw .severalPictures }
        let components = Int(try content.byte(5))
        guard content.count == 6 + 3 * components else { throw .damaged }
        frame = (try content.number(3, bytes: 2), try content.number(1, bytes: 2))
    }

    /// Up to the marker after the compressed pixels, in which 0xFF is followed by 0 or restarts them (B.1.1.5).
    private mutating func passScan() throws(PhotoProblem) {
        while let mark = file.next(0xFF, from: place) {
            switch try file.byte(mark + 1) {
            case 0, 0xD0...0xD7: place = mark + 2
            case 0xFF: place = mark + 1
            default:
                place = mark
                return
            }
        }
        throw .damaged
    }

    /// Of what programs add, only: the word on JFIF without a small picture, on orientation, on colours, and Adobe's on how colours
    /// are told (Adobe technical note 5116), without which some are shown wrong.
    private mutating func lookAtApplication(_ content: PhotoBytes, _ marker: UInt8) throws(PhotoProblem) {
        switch marker {
        case 0xE0 where content.count == 14 && content.has("JFIF\0", at: 0) && content.has([0, 0], at: 12): return
        case 0xEE where content.count == 12 && content.has("Adobe", at: 0): return
        case 0xE1 where content.has("Exif\0\0", at: 0) && !hasOrientation:
            try OrientationBlock.check(try content.part(6, content.count - 6))
            hasOrientation = true
        case 0xE2 where content.has("ICC_PROFILE\0", at: 0):
            profileParts += 1
            guard Int(try content.byte(12)) == profileParts, profileParts < 256 else { throw .metadataRemains }
            profile += try content.part(14, content.count - 14).all
        default: throw .metadataRemains
        }
    }
}

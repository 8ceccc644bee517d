import TestSupport
import Testing

@testable import PhotoCleaning

/// Our own look at a photo, without the tool.
@Suite struct PhotoCheckTests {
    private static let orientation: [UInt8] =
        [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]

    private static let clean: [(type: PhotoType, bytes: [UInt8], pixels: [UInt8])] = [
        (
            .jpeg,
            [0xFF, 0xD8] + SampleJPEG.segment(0xE1, Array("Exif\0\0".utf8) + orientation)
                + SampleJPEG.plain().dropFirst(2),
            SampleJPEG.scan
        ),
        (
            .png,
            SamplePNG.signature + SamplePNG.header() + SamplePNG.chunk("eXIf", orientation) + SamplePNG.pixels
                + SamplePNG.chunk("IEND", []), []
        ),
        (
            .webP,
            SampleWebP.file(
                SampleWebP.chunk("VP8X", [8, 0, 0, 0, 15, 0, 0, 15, 0, 0]) + SampleWebP.chunk("VP8 ", SampleWebP.pixels)
                    + SampleWebP.chunk("EXIF", orientation)), SampleWebP.pixels
        ),
    ]

    @Test func whatIsCleanIsKnownAsSuch() throws {
        for (type, bytes, _) in Self.clean {
            let finding = try PhotoCheck.finding(bytes, type)
            #expect(PhotoType(of: bytes) == type && finding.width > 0 && !finding.hasOtherProfile, "\(type)")
        }
    }

    /// A word put in at any place is found, unless it lies within the pixels.
    @Test func aWordPutInAnywhereIsFound() {
        for (type, bytes, pixels) in Self.clean {
            let within = bytes.indices.first { !pixels.isEmpty && bytes[$0...].starts(with: pixels) }
            for place in 0...bytes.count {
                let changed = bytes[..<place] + Planted.bytes("word") + bytes[place...]
                let isPixel = within.map { ($0..<($0 + pixels.count + 1)).contains(place) } ?? false
                guard !isPixel else { continue }
                #expect(throws: PhotoProblem.self, "\(type) \(place)") { try PhotoCheck.finding(Array(changed), type) }
            }
        }
    }

    @Test func brokenPhotosAreRefusedOrHoldNoWord() {
        var chance = Mutation(seed: 11)
        var whole = 0
        let dirty: [(PhotoType, [UInt8])] = [
            (.jpeg, SampleJPEG.full(profile: SampleProfile.screen)), (.png, SamplePNG.full()),
            (.webP, SampleWebP.full()),
            (.tiff, SampleTIFF.full()), (.heic, SampleHEIF.full()),
        ]
        for round in 0..<3_000 {
            let (type, bytes) = dirty[round % dirty.count]
            let broken = chance.broken(bytes)
            if (try? PhotoCheck.finding(broken, type)) != nil { #expect(!Planted.isIn(broken), "\(type)") }
            _ = try? PNGChunks.trimmed(broken)
            _ = try? WebPChunks.trimmed(broken)
            try? TIFFPages.requireOne(PhotoBytes(broken))
            _ = PhotoType(of: broken)
            let (kind, good, _) = Self.clean[round % Self.clean.count]
            if (try? PhotoCheck.finding(chance.broken(good), kind)) != nil { whole += 1 }
        }
        #expect(whole > 0)
    }

    @Test func lengthsThatLieAreRefused() {
        let (type, bytes, _) = Self.clean[0]
        for place in bytes.indices {
            for value: UInt8 in [0, 1, 0x7F, 0xFF] {
                var changed = bytes
                changed[place] = value
                _ = try? PhotoCheck.finding(changed, type)
            }
        }
        let huge =
            SampleHEIF.box("ftyp", Array("heic\0\0\0\0".utf8)) + [0, 0, 0, 1] + Array("meta".utf8)
            + [UInt8](repeating: 0xFF, count: 8)
        #expect(throws: PhotoProblem.damaged) { try PhotoCheck.finding(huge, .heic) }
    }

    @Test func onlyWellKnownProfilesAreKnown() {
        #expect(ColourProfile.isWellKnown(PhotoBytes(SampleProfile.displayP3)))
        for profile in [SampleProfile.sRGB, SampleProfile.screen, [], SampleProfile.displayP3 + Planted.bytes("more")] {
            #expect(!ColourProfile.isWellKnown(PhotoBytes(profile)))
        }
        var chance = Mutation(seed: 12)
        for _ in 0..<2_000 { _ = ColourProfile.isWellKnown(PhotoBytes(chance.broken(SampleProfile.displayP3))) }
    }
}

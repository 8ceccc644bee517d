import PhotoCleaning
import TestSupport
import Testing

/// Photos that somebody made to do harm.
@Suite(.enabled(if: Tool.isInstalled, "\(Tool.isMissing)")) struct HostileTests {
    private static let photos = [
        SampleJPEG.full(profile: SampleProfile.displayP3), SamplePNG.full(), SampleWebP.full(), SampleTIFF.full(),
        SampleHEIF.full(),
    ]

    /// Broken photos give a clean copy or a reason, and never a planted word.
    @Test(arguments: photos.indices) func brokenPhotosAreCleanedOrRefused(index: Int) async {
        let photo = Self.photos[index]
        var chance = Mutation(seed: UInt64(index))
        for round in 0..<10 {
            let broken = round < 4 ? Array(photo.prefix(chance.number(below: photo.count))) : chance.broken(photo)
            if case .cleaned(let clean) = await Tool.cleaner.clean(broken) {
                #expect(!Planted.isIn(clean.bytes), "\(clean.type) \(round)")
            }
        }
    }

    @Test func whatIsTwoThingsAtOnceIsOneAfterwards() async throws {
        let archive = Array("PK\u{3}\u{4}".utf8) + Planted.bytes("archive") + Array("PK\u{5}\u{6}".utf8)
        let clean = try await Tool.cleaned(SampleJPEG.full(behind: archive))
        #expect(!clean.bytes.contains(Array("PK".utf8)))
        let script = Array("/*".utf8) + Planted.bytes("*/alert(1)")
        let second = try await Tool.cleaned(SampleJPEG.plain(comment: script) + SampleJPEG.plain())
        #expect(second.bytes == SampleJPEG.plain())
    }

    @Test func whatIsNoPhotoIsNotTouched() async {
        for text in [
            "", "-ver", "-execute", "@args", "%PDF-1.7", "GIF89a", "BM", "ID3", "\0\0\0\u{18}ftypmp42", "RIFF    WAVE",
            "<svg>",
        ] {
            #expect(await Tool.cleaner.clean(Array(text.utf8)) == .notCleaned(.otherType), "\(text)")
        }
    }

    @Test func sizesThatKillViewersAreRefused() async {
        let bomb =
            SamplePNG.signature + SamplePNG.header(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF) + SamplePNG.pixels
            + SamplePNG.chunk("IEND", [])
        #expect(await Tool.cleaner.clean(bomb) == .notCleaned(.tooManyPixels))
        let none = SamplePNG.signature + SamplePNG.header(width: 0) + SamplePNG.pixels + SamplePNG.chunk("IEND", [])
        #expect(await Tool.cleaner.clean(none) == .notCleaned(.damaged))
        let long = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: PhotoCleaner.mostBytes)
        #expect(await Tool.cleaner.clean(long) == .notCleaned(.tooLarge))
    }

    /// The largest that is taken, within the memory that the tool may have.
    @Test func aVeryLargePhotoIsCleaned() async throws {
        let comment = SampleJPEG.plain(comment: Planted.bytes("COM"))
        let filling = [UInt8](repeating: 0x55, count: PhotoCleaner.mostBytes - comment.count)
        let photo = comment.dropLast(2) + filling + [0xFF, 0xD9]
        let clean = try await Tool.cleaned(Array(photo))
        #expect(clean.bytes.count == SampleJPEG.plain().count + filling.count)
    }
}

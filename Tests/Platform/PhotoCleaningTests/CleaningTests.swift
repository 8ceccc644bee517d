import PhotoCleaning
import TestSupport
import Testing

/// What goes from a photo and what stays, by the real tool.
@Suite(.enabled(if: Tool.isInstalled, "\(Tool.isMissing)")) struct CleaningTests {
    static let orientation: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]

    @Test func aJPEGKeepsItsPixelsAndWhichSideIsUp() async throws {
        let photo = SampleJPEG.full()
        #expect(Planted.isIn(photo))
        let clean = try await Tool.cleaned(photo)
        #expect(clean.type == .jpeg && !Planted.isIn(clean.bytes))
        #expect(clean.bytes.suffix(SampleJPEG.scan.count + 2) == (SampleJPEG.scan + [0xFF, 0xD9])[...])
        #expect(clean.bytes.contains(Self.orientation))
        // All but the two segments before the tables is as it was.
        #expect(clean.bytes.suffix(SampleJPEG.plain().count - 2) == SampleJPEG.plain().dropFirst(2))
    }

    @Test(arguments: 1...8) func everyOrientationStays(number: Int) async throws {
        let clean = try await Tool.cleaned(SampleJPEG.full(SampleEXIF(orientation: number)))
        #expect(clean.bytes.contains(Self.orientation.dropLast() + [UInt8(number)]))
    }

    @Test func whatHasNothingStaysAsItIs() async throws {
        let plain = SampleJPEG.plain()
        #expect(try await Tool.cleaned(plain).bytes == plain)
        let upright = try await Tool.cleaned(SampleJPEG.full(SampleEXIF(orientation: nil)))
        #expect(upright.bytes == plain)
        let once = try await Tool.cleaned(SampleJPEG.full()).bytes
        #expect(try await Tool.cleaned(once).bytes == once)
    }

    @Test func aPNGKeepsItsPixelsAndWhichSideIsUp() async throws {
        let clean = try await Tool.cleaned(SamplePNG.full())
        #expect(clean.type == .png && !Planted.isIn(clean.bytes))
        #expect(clean.bytes.contains(SamplePNG.pixels) && clean.bytes.contains(Self.orientation))
        for name in ["tEXt", "zTXt", "iTXt", "tIME", "iDOT", "caBX", "prVt"] {
            #expect(!clean.bytes.contains(Array(name.utf8)), "\(name)")
        }
    }

    @Test func aWebPKeepsItsPixelsAndWhichSideIsUp() async throws {
        let clean = try await Tool.cleaned(SampleWebP.full())
        #expect(clean.type == .webP && !Planted.isIn(clean.bytes))
        #expect(clean.bytes.contains(SampleWebP.chunk("VP8 ", SampleWebP.pixels)))
        #expect(clean.bytes.contains(Self.orientation))
        let bare = SampleWebP.file(SampleWebP.chunk("VP8 ", SampleWebP.pixels))
        #expect(try await Tool.cleaned(bare).bytes == bare)
    }

    @Test func aTIFFKeepsItsPixelsAndWhichSideIsUp() async throws {
        let clean = try await Tool.cleaned(SampleTIFF.full())
        #expect(clean.type == .tiff && !Planted.isIn(clean.bytes))
        #expect(clean.bytes.contains(SampleTIFF.pixels))
        #expect(clean.bytes.contains([0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0]))
    }

    @Test(arguments: ["heic", "avif"]) func aHEIFKeepsItsPixelsAndWhichSideIsUp(brand: String) async throws {
        let photo = SampleHEIF.full(brand: brand)
        #expect(Planted.isIn(photo))
        let clean = try await Tool.cleaned(photo)
        #expect(clean.type.rawValue == brand && !Planted.isIn(clean.bytes))
        #expect(clean.bytes.contains(SampleHEIF.pixels) && clean.bytes.contains(SampleHEIF.box("irot", [1])))
    }

    @Test func onlyProfilesThatColoursNeedStay() async throws {
        for (profile, stays) in [
            (SampleProfile.displayP3, true), (SampleProfile.sRGB, false), (SampleProfile.screen, false),
            (Planted.bytes("profile"), false),
        ] {
            for photo in [
                SampleJPEG.full(profile: profile), SamplePNG.full(profile: profile), SampleWebP.full(profile: profile),
                SampleTIFF.full(profile: profile),
            ] {
                let clean = try await Tool.cleaned(photo)
                #expect(!Planted.isIn(clean.bytes), "\(clean.type)")
                let kept = clean.type == .png ? Array("iCCP".utf8) : profile
                #expect(clean.bytes.contains(kept) == stays, "\(clean.type) \(profile.count)")
            }
        }
    }

    @Test func whatShowsMoreThanOnePictureIsNotCleaned() async {
        for photo in [SampleTIFF.full(secondPage: true), SamplePNG.full(moves: true), SampleWebP.full(moves: true)] {
            #expect(await Tool.cleaner.clean(photo) == .notCleaned(.severalPictures))
        }
        // A small picture within, or what nobody knows.
        let unknown = SampleHEIF.box("uuid", Planted.bytes("property is long enough"))
        for photo in [SampleHEIF.full(reference: "thmb"), SampleHEIF.full(property: unknown)] {
            #expect(await Tool.cleaner.clean(photo) == .notCleaned(.metadataRemains))
        }
    }
}

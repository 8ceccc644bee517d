import Foundation
import TestSupport
import Testing

@testable import PhotoCleaning

@Suite struct FactsTests {
    @Test(.enabled(if: Tool.isInstalled, "\(Tool.isMissing)"))
    func placeAndTimeAreReadWhereAskedFor() async throws {
        for photo in [SampleJPEG.full(), SamplePNG.full(), SampleWebP.full(), SampleHEIF.full()] {
            let facts = try await Tool.cleaner.facts(of: photo)
            let place = try #require(facts.place)
            #expect((place.latitude - (51 + 29.0 / 60)).magnitude < 1e-9 && place.altitude == 12.5)
            #expect((place.longitude + (3 + 10.0 / 60)).magnitude < 1e-9)
            let taken = try #require(facts.taken)
            #expect(taken.year == 2026 && taken.month == 5 && taken.day == 6 && taken.minutesAheadOfUTC == 60)
            #expect(taken.hour == 7 && taken.minute == 8 && taken.second == 9)
        }
    }

    @Test(.enabled(if: Tool.isInstalled, "\(Tool.isMissing)"))
    func southEastAndBelowTheSeaAreRight() async throws {
        let exif = SampleEXIF(latitude: (33, 30, "S"), longitude: (151, 15, "E"), isBelowSea: true, zone: nil)
        let facts = try await Tool.cleaner.facts(of: SampleJPEG.full(exif))
        #expect(facts.place == PhotoPlace(latitude: -33.5, longitude: 151.25, altitude: -12.5))
        #expect(facts.taken?.hour == 7 && facts.taken?.minutesAheadOfUTC == nil)
    }

    @Test(.enabled(if: Tool.isInstalled, "\(Tool.isMissing)"))
    func whatIsNotThereIsNotTold() async throws {
        let bare = try await Tool.cleaner.facts(of: SampleJPEG.plain())
        #expect(bare.place == nil && bare.taken == nil)
        let silent = try await Tool.cleaner.facts(of: SampleJPEG.full(SampleEXIF(hasPlace: false, hasTime: false)))
        #expect(silent.place == nil && silent.taken == nil)
        let clean = try await Tool.cleaner.facts(of: try await Tool.cleaned(SampleJPEG.full()).bytes)
        #expect(clean.place == nil && clean.taken == nil)
        await #expect(throws: PhotoProblem.otherType) { try await Tool.cleaner.facts(of: Array("%PDF-1.7".utf8)) }
    }

    @Test(arguments: [
        ("[{\"GPSLatitude\":91,\"GPSLongitude\":0}]", false), ("[{\"GPSLatitude\":0,\"GPSLongitude\":0}]", false),
        ("[{\"GPSLatitude\":\"undef\",\"GPSLongitude\":3}]", false),
        ("[{\"GPSLatitude\":1e999,\"GPSLongitude\":3}]", false),
        ("[{\"GPSLatitude\":[1],\"GPSLongitude\":{\"a\":1}}]", false), ("[{\"GPSLatitude\":1}]", false),
        ("[{\"GPSLatitude\":1,\"GPSLongitude\":2,\"GPSAltitude\":1e12}]", true),
    ])
    func placesThatAreNoneAreNotTold(answer: String, isPlace: Bool) {
        let place = PhotoFacts(Array(answer.utf8))?.place
        #expect((place != nil) == isPlace && place?.altitude == nil)
    }

    @Test(
        arguments: [
            ("2026:05:06 07:08:09", nil, true, nil), ("2026:05:06 07:08:09.123-05:30", nil, true, -330),
            ("2026-05-06T07:08:09Z", nil, true, 0), ("2026:05:06 07:08:09", "+14:00", true, 840),
            ("2026:05:06 07:08:09", "+99:00", true, nil), ("2026:13:06 07:08:09", nil, false, nil),
            ("0000:00:00 00:00:00", nil, false, nil), ("2026:05:06", nil, false, nil),
            ("2026:05:06 7:08:09 ", nil, false, nil),
            ("２０２６:05:06 07:08:09", nil, false, nil), ("", nil, false, nil),
        ] as [(String, String?, Bool, Int?)])
    func timesAreReadOrNot(text: String, zone: String?, isTime: Bool, ahead: Int?) {
        let time = PhotoTime(text, zone: zone)
        #expect((time != nil) == isTime && time?.minutesAheadOfUTC == ahead)
    }

    @Test func brokenAnswersGiveNoNonsense() {
        let whole = Array(
            "[{\"SourceFile\":\"-\",\"GPSLatitude\":51.5,\"GPSLongitude\":-3.2,\"DateTimeOriginal\":\"2026:05:06 07:08:09\"}]"
                .utf8)
        var chance = Mutation(seed: 4)
        var read = 0
        for _ in 0..<2_000 {
            guard let facts = PhotoFacts(chance.broken(whole)) else { continue }
            read += 1
            if let place = facts.place {
                #expect((-90...90).contains(place.latitude) && (-180...180).contains(place.longitude))
            }
            if let taken = facts.taken { #expect((1...12).contains(taken.month) && taken.hour < 24) }
        }
        #expect(read > 0)
        #expect(PhotoFacts([UInt8](repeating: 0x20, count: PhotoCleaner.mostFacts + 1)) == nil)
    }
}

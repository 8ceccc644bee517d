internal import Foundation

/// What a photo tells of itself and whoever sent it wants to tell: read only when they ask for it.
public struct PhotoFacts: Sendable, Hashable {
    public var place: PhotoPlace?
    public var taken: PhotoTime?

    /// - Parameter answer: what ExifTool answers with `-j -n`: a list of one object.
    /// - Returns: nil where it is not that.
    init?(_ answer: [UInt8]) {
        guard answer.count <= PhotoCleaner.mostFacts,
            let objects = try? JSONDecoder().decode([[String: Fact]].self, from: Data(answer)), objects.count == 1
        else { return nil }
        let facts = objects[0]
        if let latitude = facts["GPSLatitude"]?.number, let longitude = facts["GPSLongitude"]?.number {
            place = PhotoPlace(latitude: latitude, longitude: longitude, altitude: facts["GPSAltitude"]?.number)
        }
        for (time, zone) in [("DateTimeOriginal", "OffsetTimeOriginal"), ("CreateDate", "OffsetTimeDigitized")] {
            guard taken == nil, let text = facts[time]?.text else { continue }
            taken = PhotoTime(text, zone: facts[zone]?.text)
        }
    }

    /// A value of any kind: whoever made the photo chose it.
    private struct Fact: Decodable {
        var number: Double?
        var text: String?

        init(from decoder: any Decoder) throws {
            guard let value = try? decoder.singleValueContainer() else { return }
            number = try? value.decode(Double.self)
            text = try? value.decode(String.self)
        }
    }
}

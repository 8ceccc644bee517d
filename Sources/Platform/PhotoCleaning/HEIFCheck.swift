/// A HEIF (ISO/IEC 23008-12) of one picture, whole or of tiles, with its transparency. What told more must be emptied, and no byte
/// may belong to nothing. Small pictures within, maps of depth and of light refuse it: they could show what was cut away.
///
/// Which side is up is told by properties (`irot`, `imir`), which viewers go by, so that no EXIF is needed.
struct HEIFCheck {
    private let file: PhotoBytes
    private var items = HEIFItems()
    private var size = PhotoCheck.Finding(width: 0, height: 0)
    private var inside: HEIFBox?

    private static let pictures: Set<String> = ["hvc1", "av01", "grid", "iden"]
    private static let emptied: Set<String> = ["Exif", "mime"]
    /// How long the content of a property may be that says how to show pixels.
    private static let properties: [String: ClosedRange<Int>] = [
        "hvcC": 23...1_024, "av1C": 4...256, "ispe": 12...12, "pixi": 5...9, "irot": 1...1, "imir": 1...1,
        "pasp": 8...8,
        "clap": 32...32, "colr": 4...(ColourProfile.mostBytes + 4), "auxC": 5...64, "clli": 4...4, "mdcv": 24...24,
        "a1lx": 4...16,
    ]
    private static let transparency: [StaticString] = [
        "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0", "urn:mpeg:hevc:2015:auxid:1\0",
    ]

    init(_ file: PhotoBytes) { self.file = file }

    func finding() throws(PhotoProblem) -> PhotoCheck.Finding {
        var walk = self
        return try walk.walked()
    }

    private mutating func walked() throws(PhotoProblem) -> PhotoCheck.Finding {
        let boxes = try HEIFBox.all(in: file, from: 0)
        for box in boxes where !["ftyp", "meta", "mdat"].contains(box.name) {
            throw box.name == "moov" ? .severalPictures : .metadataRemains
        }
        guard boxes.first?.name == "ftyp", boxes[0].content.count <= 64,
            let meta = boxes.first(where: { $0.name == "meta" }),
            boxes.filter({ $0.name != "mdat" }).count == 2
        else { throw .damaged }
        for box in try meta.boxes(after: 4) { try look(at: box) }
        try requireKnownItems()
        let media = boxes.filter { $0.name == "mdat" }.map { $0.start..<($0.start + $0.content.count) }
        try requireAll(of: media, isInside: false)
        try requireAll(of: inside.map { [0..<$0.content.count] } ?? [], isInside: true)
        return size
    }

    private mutating func look(at box: HEIFBox) throws(PhotoProblem) {
        switch box.name {
        case "hdlr":
            guard box.content.count <= 40, box.content.has("pict", at: 8) else { throw .metadataRemains }
        case "pitm" where box.content.count <= 8: return
        // Where the bytes are: in this file (`url ` with the flag that says so, and no address).
        case "dinf":
            guard box.content.count == 28, box.content.has("url \0\0\0\u{1}", at: 20) else { throw .metadataRemains }
        case "iinf": try items.takeTypes(box)
        case "iloc": try items.takePlaces(box.content)
        case "iref":
            // From a description to its picture, from a picture to its tiles and its transparency.
            for reference in try box.boxes(after: 4) where !["cdsc", "dimg", "auxl"].contains(reference.name) {
                throw .metadataRemains
            }
        case "iprp":
            for part in try box.boxes(after: 0) where part.name != "ipma" {
                guard part.name == "ipco" else { throw .metadataRemains }
                for property in try part.boxes(after: 0) { try look(atProperty: property) }
            }
        case "idat" where inside == nil: inside = box
        default: throw .metadataRemains
        }
    }

    private mutating func look(atProperty property: HEIFBox) throws(PhotoProblem) {
        let content = property.content
        guard let sizes = Self.properties[property.name], sizes.contains(content.count) else { throw .metadataRemains }
        switch property.name {
        case "ispe":
            size.width = max(size.width, try content.number(4, bytes: 4))
            size.height = max(size.height, try content.number(8, bytes: 4))
        case "auxC":
            guard Self.transparency.contains(where: { content.has($0, at: 4) }) else { throw .metadataRemains }
        case "colr":
            let isNumbers = content.has("nclx", at: 0) && content.count == 11
            let profile = try content.part(4, content.count - 4)
            guard isNumbers || ColourProfile.isWellKnown(profile) else { throw .metadataRemains }
        default: return
        }
    }

    private func requireKnownItems() throws(PhotoProblem) {
        for (item, type) in items.types where !Self.pictures.contains(type) {
            let size = (items.places[item] ?? []).reduce(0) { $0 + $1.range.count }
            guard Self.emptied.contains(type), size == 0 else { throw .metadataRemains }
        }
        guard items.types.values.contains(where: Self.pictures.contains) else { throw .damaged }
        guard items.places.keys.allSatisfy({ items.types[$0] != nil }) else { throw .metadataRemains }
    }

    /// Every byte of what holds pixels belongs to an item, and every item stands there.
    private func requireAll(of held: [Range<Int>], isInside: Bool) throws(PhotoProblem) {
        let places = items.places.values.joined().filter { $0.isInside == isInside && !$0.range.isEmpty }.map(\.range)
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        for place in places
        where !held.contains(where: { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }) {
            throw .damaged
        }
        for whole in held {
            var end = whole.lowerBound
            for place in places where whole.contains(place.lowerBound) {
                guard place.lowerBound <= end else { throw .metadataRemains }
                end = max(end, place.upperBound)
            }
            guard end == whole.upperBound else { throw .metadataRemains }
        }
    }
}

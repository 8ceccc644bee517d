import AuditTrail
public import GeographicAreas
import Storage

/// The areas of police forces, which whoever runs the program loads from a file. They hold no secret: anybody may ask.
extension ReportChannels {
    /// Takes new areas in place of those that are there. For whoever runs the program.
    /// - Throws: `ReportChannelsError` `.areaInUse` where a channel is for an area that is not among them; `AreaFindingError` where no map can
    ///   be made of them.
    public func loadAreas(_ areas: [GeographicArea], node: String) async throws {
        _ = try AreaMap(areas)
        let now = clock.now()
        let codes = Set(areas.map(\.code))
        try await store.write { [trail] transaction in
            let used = try ChannelRecords.channels(in: transaction).compactMap(\.terms.area)
            guard codes.isSuperset(of: used) else { throw ReportChannelsError(.areaInUse) }
            // Loaded twice within a millisecond they would look the same to who has read the first.
            let last = try AreaRecords.mark(in: transaction)?.loadedAt ?? now
            try AreaRecords.replace(
                by: areas, at: max(now, Timestamp(milliseconds: last.milliseconds + 1)), in: transaction)
            try trail.append(
                .alteration, "force_area", nil, by: Actor(person: nil, organisation: nil, node: node), in: transaction)
        }
    }

    /// In the order of the file; empty where none were loaded.
    public func areas() async throws -> [ForceArea] {
        try await store.read { try AreaRecords.areas(in: $0) }
    }

    /// The area that holds a point; nil where none does, or none were loaded. Made for the server: a page decides by `areaOutlines` on the
    /// device, so that no point is sent.
    /// - Parameters: degrees of WGS 84.
    public func area(longitude: Double, latitude: Double) async throws -> ForceArea? {
        try await areaMap()?.area(longitude: longitude, latitude: latitude)
    }

    /// What a page needs to find the area of a point by itself; nil where none were loaded.
    public func areaOutlines() async throws -> AreaOutlineFile? { try await areaMap()?.outlines }

    /// All areas; nil where none were loaded. Read again where they were loaded anew since, by whichever process.
    public func areaMap() async throws -> AreaMap? {
        guard let mark = try await store.read({ try AreaRecords.mark(in: $0) }) else { return nil }
        if let known = maps.map(of: mark) { return known }
        let (found, now) = try await store.read {
            (try AreaRecords.shapes(in: $0), try AreaRecords.mark(in: $0))
        }
        guard let now, !found.isEmpty else { return nil }
        let map = try AreaMap(found)
        maps.keep(map, of: now)
        return map
    }
}

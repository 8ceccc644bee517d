public import FollowTheMoney
internal import InputFiles

/// Reads a watchlist of any known format into FollowTheMoney entities, one for each record of the source.
public enum WatchlistReader {
    /// Reads a list and hands over its entities in the order of the source.
    ///
    /// Memory is bounded by one record, but for OFAC (whose three files are joined on an identifier) and the UK Sanctions
    /// List (whose rows are grouped), which are held whole: tens of megabytes.
    ///
    /// - Parameters:
    ///   - path: a file, plain or gzip, or a folder with the files of one list.
    ///   - format: the format; nil to find it by what the files hold.
    ///   - onEntity: takes each entity; what it throws ends the reading and is passed on.
    /// - Returns: the counts, the problems of single records, and the checksum.
    /// - Throws: `InputProblem` where reading cannot go on: no such file, an unknown format, damaged XML, a missing column.
    public static func read(
        path: String, format: WatchlistFormat? = nil, onEntity: @escaping (FollowTheMoneyEntity) throws -> Void
    ) throws -> WatchlistSummary {
        let format = try format ?? WatchlistFormat.detect(path)
        let files = try WatchlistFiles.of(format, at: path)
        let sink = WatchlistSink(onEntity: onEntity)
        switch format {
        case .followTheMoney: try EntityLinesReader(sink: sink).read(files)
        case .ofac: try OFACReader(sink: sink).read(files)
        case .unitedNations: try UNReader(sink: sink).read(files)
        case .europeanUnion: try JournalReader(sink: sink).read(files)
        case .ukSanctions: try UKSanctionsReader(sink: sink).read(files)
        case .simpleTargets: try SimpleTargetsReader(sink: sink).read(files)
        case .csv: try PlainListReader(sink: sink).read(files)
        }
        return WatchlistSummary(
            format: format, publishedOn: sink.publishedOn, entities: sink.entities,
            entitiesBySchema: sink.entitiesBySchema, rows: sink.rows, problems: sink.problems,
            problemsNotListed: sink.problemsNotListed, checksum: try WatchlistChecksum.hexadecimal(of: files))
    }
}

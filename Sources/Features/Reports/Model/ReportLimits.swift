/// How much one report may hold.
public enum ReportLimits {
    public static let mostFiles = 60
    /// Chunks of one file: 2 GiB with its padding.
    public static let mostChunks = 2_304
    /// Entries of one report.
    public static let mostEntries = 2_000
    /// Bytes of an entry that is handed out for comparing reports: the public form's are no longer.
    public static let largestCompared = 128 << 10
    /// How many entries a reporter may add in a day.
    public static let mostAdditionsADay = 100
    /// How long a file waits for the report that it belongs to, in hours.
    public static let fileHours = 24
    /// Most files that wait at once: past that none is begun.
    public static let mostWaitingFiles = 2_000
    /// Most chunks of a megabyte that wait at once, 64 GiB, and most files that are begun in an hour: past those none is begun.
    public static let mostWaitingChunks = 65_536
    public static let mostFilesAnHour = 3_000
    /// Codes of languages are no longer than this.
    public static let longestLanguage = 8
    /// Characters of a name or a reference that stands in clear.
    public static let longestReference = 100
    /// Days from a withdrawal until the report goes, so that one made under pressure can be taken back.
    public static let withdrawalDays = 7
}

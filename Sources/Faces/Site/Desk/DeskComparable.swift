import Languages
import Reports
import Sealing
import Storage

/// A page of reports that the script opens and compares.
struct DeskComparable: Encodable {
    struct Line: Encodable {
        var report: String
        var seal: String
        /// What the page calls it: when it arrived, and by which channel.
        var title: String
        var keys: [DeskSealed.Key]
        var entries: [DeskSealed.Entry]
    }

    var pages: Int
    var reports: [Line]

    init(_ page: Storage.Page<ComparableReport>, in words: Words) {
        pages = page.count
        reports = page.items.map { found in
            let channel = DeskWords.channel(found.channelName, found.welshChannelName, in: words)
            return Line(
                report: found.report.id.text, seal: found.report.seal.text,
                title: "\(words.moment(found.report.arrivedAt)) · \(channel)", keys: DeskSealed.keys(found.keys),
                entries: found.entries.map { DeskSealed.entry($0, about: "", in: words) })
        }
    }
}

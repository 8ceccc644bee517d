import Languages
import ReportChannels
import Reports
import Storage

/// What the list of reports is narrowed to, as it stands in the address. What is not known there narrows nothing.
struct DeskSearch {
    var filter = ReportFilter()

    init(_ query: Form) {
        filter.show = ReportFilter.Show(rawValue: query["show"]) ?? .open
        filter.channel = ID<ReportChannel>(query["channel"])
        filter.risk = Report.Risk(rawValue: query["risk"])
        filter.language =
            query["language"].isEmpty ? nil : String(query["language"].prefix(ReportLimits.longestLanguage))
        filter.role = ReporterRole(rawValue: query["role"])
        filter.isByArrival = query["order"] == "arrival"
    }

    /// Whether anything but the tab narrows it.
    var isFiltered: Bool {
        filter.channel != nil || filter.risk != nil || filter.language != nil || filter.role != nil
            || filter.isByArrival
    }

    /// The address of a tab, with what else the list is narrowed to.
    func address(showing show: ReportFilter.Show) -> Address {
        Address(
            "/desk",
            [
                "show": show == .open ? "" : show.rawValue, "channel": filter.channel?.text ?? "",
                "risk": filter.risk?.rawValue ?? "", "language": filter.language ?? "",
                "role": filter.role?.rawValue ?? "", "order": filter.isByArrival ? "arrival" : "",
            ])
    }
}

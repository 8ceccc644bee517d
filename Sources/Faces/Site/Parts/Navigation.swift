import Languages

/// The sections that the person may see, side by side or folded up. Drawn twice by the layout, of which one is shown: a row
/// where the window is wide, a menu to open where it is narrow.
struct Navigation {
    var current: SiteSection?
    var visit: Visit

    var fields: Fields {
        let more = sections(.more)
        return [
            "hasSections": visit.session != nil,
            "sections": sections(.work),
            "more": more.isEmpty
                ? nil : ["folded": more, "isWithin": current?.group == .more] as Fields,
        ]
    }

    private func isShown(_ section: SiteSection) -> Bool {
        section.permission.map { visit.may($0, within: section.scope) } ?? true
    }

    private func sections(_ group: SiteSection.Group) -> [Fields] {
        SiteSection.allCases.compactMap { section in
            guard section.group == group, isShown(section) else { return nil }
            return [
                "path": section.path, "name": visit.words(.siteNav, section),
                "isCurrent": section == current,
            ]
        }
    }
}

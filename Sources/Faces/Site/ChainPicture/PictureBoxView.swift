import Languages
import Storage
import SupplyChains

/// One box of the drawing: three lines, and the same in words for those who do not see it.
struct PictureBoxView {
    var names: PictureWords
    var address: Address
    var chosen: ID<Business>?

    private static let letters = 14.0
    private static let smallLetters = 12.5
    private static let inset = 12.0

    func fields(_ box: PictureBox, at corner: PictureLayout.Point) -> Fields {
        let text = text(of: box)
        let room = PictureDrawing.boxWidth - Self.inset - 10
        let reach = box.reach > 0 ? names.figure(box.reach) : names.figure(0)
        let room3 = room - FittedText.length(of: reach) * Self.letters - 8
        return [
            "x": PictureDrawing.place(corner.x), "y": PictureDrawing.place(corner.y),
            "textX": PictureDrawing.place(corner.x + Self.inset),
            "endX": PictureDrawing.place(corner.x + PictureDrawing.boxWidth - 10),
            "line1Y": PictureDrawing.place(corner.y + 23), "line2Y": PictureDrawing.place(corner.y + 43),
            "line3Y": PictureDrawing.place(corner.y + 64),
            "width": PictureDrawing.place(PictureDrawing.boxWidth),
            "height": PictureDrawing.place(PictureDrawing.boxHeight),
            "innerX": PictureDrawing.place(corner.x + 3), "innerY": PictureDrawing.place(corner.y + 3),
            "innerWidth": PictureDrawing.place(PictureDrawing.boxWidth - 6),
            "innerHeight": PictureDrawing.place(PictureDrawing.boxHeight - 6),
            "tone": text.tone == .plain ? "plain-tone" : text.tone.rawValue, "isUnknown": text.tone == .unknown,
            "isGroup": isGroup(box),
            "isWorst": box.isOnWorstPath, "isAside": !box.isSought, "isChosen": isChosen(box),
            "link": text.link.description, "aria": text.aria,
            "line1": FittedText.cut(text.lines[0], to: room, size: Self.letters),
            "line2": FittedText.cut(text.lines[1], to: room, size: Self.smallLetters),
            "line3": FittedText.cut(text.lines[2], to: room3, size: Self.smallLetters), "reach": reach,
        ]
    }

    private struct BoxText {
        var lines: [String]
        var tone: Tag.Tone
        var aria: String
        var link: Address
    }

    private func isGroup(_ box: PictureBox) -> Bool {
        if case .group = box.content { true } else { false }
    }

    private func isChosen(_ box: PictureBox) -> Bool { chosen.map { box.content == .business($0) } ?? false }

    private func text(of box: PictureBox) -> BoxText {
        let words = names.words
        switch box.content {
        case .organisation:
            return BoxText(
                lines: [names.organisationName, words(.pictureTierUs), ""], tone: .plain,
                aria: words(.pictureBoxUs(name: names.organisationName, reach: names.figure(box.reach))),
                link: ChainPicturePlace.picture.with("only", PictureFilters.worst))
        case .business(let id): return business(id, box)
        case .unknownTier(let id): return unknownTier(id, box)
        case .group(let group, let ids): return self.group(group, ids, box)
        }
    }

    private func business(_ id: ID<Business>, _ box: PictureBox) -> BoxText {
        let words = names.words
        guard let business = names.picture.business(id) else {
            return BoxText(lines: ["", "", ""], tone: .unknown, aria: "", link: ChainPicturePlace.picture)
        }
        let level = words(.pictureLevel, business.level)
        let place = names.place(business.node.country, business.sector)
        let second = business.node.name == nil ? "\(names.whatAndWhere(business))" : place
        let tone = PictureWords.tone(of: business.level)
        let changed = names.marks[id].map { " · " + words(.pictureMark, $0) } ?? ""
        return BoxText(
            lines: [names.title(business), second, "\(Self.mark(tone)) \(level)\(changed)"], tone: tone,
            aria: words(
                .pictureBoxBusiness(
                    name: names.title(business), tier: names.tier(business.tier), place: names.whatAndWhere(business),
                    level: level, risk: names.figure(thousandths: business.node.risk),
                    reach: names.figure(business.reach))) + changed,
            link: ChainPicturePlace.path(to: id))
    }

    private func unknownTier(_ id: ID<Business>, _ box: PictureBox) -> BoxText {
        let words = names.words
        let risk = names.picture.business(id)?.unknownTierRisk ?? 0
        let title = names.picture.business(id).map(names.title) ?? ""
        return BoxText(
            lines: [
                words(.pictureUnknown), words(.pictureUnknownBelow(business: title)),
                "\(Self.mark(.unknown)) \(words(.pictureLevelUnknown))",
            ], tone: .unknown,
            aria: words(
                .pictureBoxUnknown(
                    business: names.name(id), tier: words.number(box.tier), risk: names.figure(thousandths: risk),
                    reach: names.figure(box.reach))),
            link: ChainPicturePlace.path(to: id))
    }

    private func group(_ group: PictureGroup, _ ids: [ID<Business>], _ box: PictureBox) -> BoxText {
        let words = names.words
        let what =
            group.isUnknownTier
            ? words(.pictureUnknownGroup(count: ids.count)) : words(.pictureCount(count: ids.count))
        let levels = self.levels(group, ids)
        let worst = levels.first?.tone ?? .unknown
        let place = names.place(group.country, group.sector)
        return BoxText(
            lines: [
                what, place, levels.map { "\(Self.mark($0.tone)) \(words.number($0.count))" }.joined(separator: "   "),
            ],
            tone: worst,
            aria: words(
                .pictureBoxGroup(
                    what: what, tier: words.number(group.tier), place: place,
                    levels: levels.map { "\($0.word) \(words.number($0.count))" }.joined(separator: ", "),
                    reach: names.figure(box.reach))),
            link: opening(group))
    }

    /// How many of a group are of which level, the gravest first.
    private func levels(
        _ group: PictureGroup, _ ids: [ID<Business>]
    ) -> [(tone: Tag.Tone, word: String, count: Int)] {
        if group.isUnknownTier { return [(.unknown, names.words(.pictureLevelUnknown), ids.count)] }
        let levels = ids.compactMap { names.picture.business($0)?.level }
        return PictureLevel.allCases.compactMap { level in
            let count = levels.count { $0 == level }
            return count == 0 ? nil : (PictureWords.tone(of: level), names.words(.pictureLevel, level), count)
        }
    }

    /// The page with the group opened too.
    private func opening(_ group: PictureGroup) -> Address {
        let open = Form(query: address.query).values("open").filter { $0 != group.key } + [group.key]
        var query = address.with("open", nil).with("page", nil).query
        for key in open { query += (query.isEmpty ? "" : "&") + "open=" + Address.percentEncoded(key) }
        return Address(address.path, query: query, fragment: "drawing")
    }

    /// The mark that the style sheet gives a tag of the tone.
    private static func mark(_ tone: Tag.Tone) -> String {
        switch tone {
        case .danger: "▲"
        case .warn: "◆"
        case .good: "✓"
        case .unknown: "?"
        case .plain: "●"
        }
    }
}

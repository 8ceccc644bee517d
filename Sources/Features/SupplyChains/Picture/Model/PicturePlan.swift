/// What is drawn of a picture, before it has places: boxes in tiers and the lines between them.
public struct PicturePlan: Sendable, Hashable {
    /// A line from buyer to supplier, by places in `boxes`.
    public struct Line: Sendable, Hashable {
        public var from: Int
        public var to: Int
        public var isOnWorstPath: Bool
    }

    /// Beginning with the organisation, tier by tier.
    public var boxes: [PictureBox]
    public var lines: [Line]
    /// Businesses that fit the filter and stand below the organisation.
    public var soughtCount: Int

    /// Boxes that can be drawn so that anybody can read them.
    public static let mostBoxes = 240
    /// Lines beyond which laying them out takes too long.
    public static let mostLines = 1_200

    /// Whether it is too much to be drawn; a filter then helps.
    public var isTooLarge: Bool { boxes.count > Self.mostBoxes || lines.count > Self.mostLines }
}

extension GoodSlug {
    /// Which listed goods a CPV prefix stands for. The map is our own; the pairs of good and country are the list's.
    static let codes = PrefixTable<GoodSlug>(
        """
        03113 sugarcane sugar-beets
        03115 tobacco cotton rubber
        03117 vanilla pepper cloves cumin
        03121 flowers
        0313 coffee tea cocoa
        03141 silk-cocoons
        03211 rice wheat corn
        03212 potatoes beans
        03221 tomatoes onions garlic carrots cucumbers lettuce cabbages broccoli chile-peppers
        03222 bananas citrus-fruits grapes blueberries strawberries melons pineapples
        0322232 citrus-fruits
        03311 fish shrimp
        03312 shellfish shrimp
        0332 cattle goats sheep hogs
        0333 cattle goats sheep hogs
        03325 silk-cocoons
        034 timber charcoal
        0911 coal
        09331 solar-modules solar-cells polysilicon
        1421 sand gravel-crushed-stones granite-crushed
        1422 bricks-clay
        144 salt
        146 copper iron tin zinc cobalt-ore-heterogenite
        147 iron copper tin zinc
        1511 beef poultry meat
        1513 meat
        152 fish shrimp
        1532 citrus-fruits
        153314 tomato-products tomatoes
        1533 fruit-pome-and-stone tomatoes
        1541 refined-palm-oil
        1542 refined-palm-oil
        155 dairy-products
        15612 wheat
        15614 rice
        158 baked-goods
        1583 sugarcane
        1584 cocoa
        1586 coffee tea
        1587 pepper vanilla salt
        159 alcoholic-beverages
        16 rubber
        181 garments
        1814 gloves rubber-gloves garments
        18141 gloves
        18142 glass
        18143 gloves rubber-gloves garments
        182 garments
        183 garments
        184 garments
        18424 gloves rubber-gloves
        185 gold diamonds gems silver
        188 footwear
        189 leather-goods-accessories textiles
        191 leather
        192 textiles cotton thread-yarn
        19212 cotton textiles
        194 thread-yarn cotton
        19511 rubber
        19513 textiles
        24613 fireworks pyrotechnics
        302 electronics
        30125 electronics
        3121 electronics
        31434 lithium-ion-batteries
        31712 polysilicon electronics
        317 electronics
        32 electronics
        3314142 rubber-gloves
        33141 rubber-gloves textiles
        33169 surgical-instruments
        33162 surgical-instruments
        33199 garments
        337 soap
        341449 lithium-ion-batteries electronics
        3435 rubber
        35113 garments gloves footwear
        351253 electronics
        3581 garments
        3741 garments
        37452 soccer-balls
        375 toys
        38 electronics
        391 furniture
        3913 furniture
        392983 artificial-flowers
        3929891 christmas-decorations
        395 textiles cotton
        3953 carpets textiles
        3983 soap
        44111 bricks cement
        441111 bricks
        441112 cement
        441113 ceramics
        44112 timber carpets
        441115 glass
        4419 timber
        44521 locks
        44532 nails
        4453 nails
        4491 granite sandstone stones-limestone
        44912 sandstone granite stones-limestone
        488 electronics
        """)

    /// Services whose price is partly food: what goes onto the plate is listed, who supplies it is not said.
    static let insideServices = PrefixTable<GoodSlug>(
        """
        553 rice fish coffee cocoa
        555 rice fish coffee cocoa
        9831 textiles soap
        """)
}

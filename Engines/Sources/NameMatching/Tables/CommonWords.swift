/// Words that many organisations share, by how little they tell. Compiled from the vocabulary of trade registers and
/// business directories; used as prior weights where no list, or only a short one, says how frequent a word is.
enum CommonWords {
    /// Structure and vague merit: in any line of business.
    static let generic = """
        group grwp services service gwasanaethau solutions holdings holding international global worldwide enterprises
        enterprise uk gb usa company companies corporation corp co inc management associates association partners
        partnership systems system industries industry industrial business businesses trading limited products
        product supplies supply suppliers contractors contracting general organisation organization operations
        development developments resources resource ventures consultancy consulting consultants consultant
        technologies technology europe european britain british england english wales welsh scotland scottish
        ireland irish cymru kingdom united national investments investment properties property capital network
        centre center office agency agencies institute foundation trust fund society club union federation council
        committee commission department ministry authority board office house overseas export exports import imports
        trade commercial digital online direct support professional professionals specialists specialist experts
        """

    /// Lines of trade.
    static let trades = """
        construction constructions building builders build cleaning cleaners cleaner clean security recruitment
        labour labor staffing care caring homes home healthcare health nursing nurses catering caterers food foods
        poultry meat meats butchers bakery bakers farm farms farming produce growers nurseries nursery fisheries fish
        seafood transport transportation haulage logistics freight couriers courier taxis taxi cars car valeting
        hand wash nail nails beauty hair salon laundry textiles textile clothing clothes garments garment fashion
        fashions knitwear hotel hotels leisure pub pubs bar restaurant restaurants takeaway cafe coffee kitchen
        waste recycling scaffolding roofing groundworks plastering electrical electric electronics electronic
        plumbing heating engineering engineers engineer fabrication fabrications steel metal metals timber wood joinery
        interiors interior software computing computer computers data media design designs print printing printers
        marketing advertising estates estate lettings letting finance financial insurance bank banking banks
        wholesale wholesalers retail store stores shop shops motors motor autos auto automotive garage garages
        vehicles tyres training education academy school schools college university facilities maintenance repair
        repairs landscapes landscaping garden gardens forestry agriculture agricultural energy solar renewables
        power water gas oil petroleum utilities pharma pharmaceutical pharmaceuticals pharmacy medical medicine
        dental dentists optical opticians veterinary vets travel tours tourism events event productions production
        entertainment film films music sport sports fitness gym bathrooms windows doors flooring floors carpets
        furniture packaging plastics plastic chemicals chemical chemistry rubber glass paper aggregates quarries
        mining minerals offshore onshore marine maritime shipping ships aviation aerospace airlines air defence
        defense equipment machinery machines machine tools tool hire rental rentals leasing lease plant storage
        warehousing distribution distributors delivery deliveries removals demolition drainage civil decorators
        decorating painting painters flowers florist pets animal animals legal law lawyers solicitors accountants
        accounting audit architects architecture surveyors planning research laboratories laboratory science sciences
        telecom telecoms telecommunications communications mobile phones internet web hosting church charity
        charitable hospital hospitals clinic clinics surgery housing lands land mortgage loan loans securities
        exchange wealth asset assets credit cotton silk wool leather shoes footwear jewellery toys books publishing
        news radio television broadcasting theatre arts art gallery museum library instrument instruments police fire
        ambulance county city borough district town parish community government state federal public ports port dock
        airport railway rail rails bus buses coach coaches tractor parts components component technical industrial
        silicon cement concrete stone stones brick bricks tiles drinks beverages brewery wine wines spirits tea dairy
        milk eggs fruit fruits vegetables vegetable flour grain sugar salt textil
        mechanical motors batteries battery cable cables
        """

    /// Praise, colours, stars and beasts that firms like to be called after.
    static let qualities = """
        premier elite first prime allied central royal crown star sunrise golden gold silver blue green red black white
        eagle phoenix falcon lion atlas apex alpha beta gamma omega delta sigma nova zenith summit pinnacle horizon
        castle bridge river valley hill hills park meadow orchard harbour anchor beacon compass vision quality swift
        rapid express total complete advanced modern classic heritage abbey priory king kings queen queens new old
        best better super ultra mega micro smart bright fresh pure natural organic local universal standard superior
        select choice perfect excel excellent fast quick speedy easy simple happy sunny sun moon sky sea ocean
        island mountain forest tree rose lily oak ash elm willow diamond pearl crystal ruby jade dragon tiger wolf bear
        fox hawk unity liberty victory triumph imperial regal regency majestic grand great big little small young
        family friends brothers bros sisters sons daughters son good life live living love hope peace future next
        pacific atlantic asia asian africa african america american world continental metro metropolitan urban rural
        """

    /// Places that many firms name themselves after; they qualify rather than tell.
    static let places = """
        london leeds bradford cardiff caerdydd swansea abertawe newport casnewydd bristol manchester salford bolton
        wigan kent essex lincoln boston norfolk suffolk devon cornwall glasgow edinburgh dundee aberdeen belfast
        derry thames severn trent mersey humber tyne wear tees solent yorkshire lancashire cheshire surrey sussex
        hampshire berkshire oxford cambridge leicester nottingham derby coventry birmingham wolverhampton liverpool
        sheffield newcastle sunderland hull york bath exeter plymouth southampton portsmouth brighton reading luton
        norwich ipswich peterborough northampton stoke chester wrexham wrecsam gwent dyfed powys gwynedd anglesey
        fife tayside highland highlands ayrshire antrim down armagh tyrone midland midlands dublin cork paris berlin
        madrid rome milan moscow beijing shanghai guangzhou shenzhen hong kong china chinese india indian pakistan
        russia russian germany german deutsche deutschland france french francaise spain spanish italy italian poland
        polish netherlands nederland holland belgium sweden denmark norway norge finland switzerland schweiz suisse
        austria japan korea mexico brazil brasil chile canada australia singapore malaysia turkey iran iraq syria
        lebanon egypt dubai emirates saudi arabia qatar israel ukraine romania bulgaria greece cyprus malta
        luxembourg portugal nigeria kenya ghana angola york california texas delaware xinjiang
        """

    /// Directions and ranks: one never stands for another.
    static let directions = """
        north south east west northern southern eastern western northwest northeast southwest southeast upper lower
        inner outer gogledd de dwyrain gorllewin senior junior
        """
}

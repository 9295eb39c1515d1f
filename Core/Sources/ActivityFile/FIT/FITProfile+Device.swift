// Makers and watches that runners are likely to have used; regional variants keep their number.

extension FITProfile {
    /// Maker and model for `RecordedActivity.device`; `nil` when the file names no maker.
    static func device(maker: Int?, product: Int?, productName: String?) -> String? {
        guard let maker, maker != development else { return productName }
        let makerName = makers[maker] ?? "maker \(maker)"
        if let productName {
            let saysMaker = productName.lowercased().hasPrefix(makerName)
            return saysMaker ? productName : "\(makerName) \(productName)"
        }
        guard let product else { return makerName }
        let known = maker == garmin ? garminWatches[product] : nil
        return "\(makerName) \(known ?? String(product))"
    }

    static let garmin = 1
    /// The maker code that anyone may use; it names nobody.
    static let development = 255

    static let makers: [Int: String] = [
        1: "garmin", 2: "garmin_fr405_antfs", 9: "saris", 15: "dynastream", 16: "timex",
        23: "suunto", 28: "peaksware", 32: "wahoo_fitness", 40: "concept2", 41: "shimano",
        45: "xplova", 61: "geonaute", 68: "cateye", 69: "stages_cycling", 70: "sigmasport",
        71: "tomtom", 73: "wattbike", 86: "elite", 89: "tacx", 95: "stryd", 107: "magene",
        111: "technogym", 112: "bryton_sensors", 115: "igpsport", 118: "waterrower",
        123: "polar_electro", 129: "coros_byte", 132: "cycplus", 137: "bosch",
        140: "decathlon_byte", 142: "tag_heuer", 144: "zwift_byte",
        258: "lezyne", 259: "scribe_labs", 260: "zwift", 265: "strava", 267: "bryton",
        268: "sram", 272: "mio_magellan", 281: "trainer_road", 289: "hammerhead", 294: "coros",
        300: "nurvv", 305: "whoop", 307: "onelap", 309: "form", 310: "decathlon",
        315: "rgt_cycling", 326: "nike", 331: "mywhoosh",
    ]

    static let garminWatches: [Int: String] = [
        717: "fr405", 782: "fr50", 988: "fr60", 1018: "fr310xt", 1036: "edge500", 1124: "fr110",
        1169: "edge800", 1325: "edge200", 1328: "fr910xt", 1345: "fr610", 1436: "fr70",
        1482: "fr10", 1499: "swim", 1551: "fenix", 1561: "edge510", 1567: "edge810",
        1623: "fr620", 1632: "fr220", 1736: "edge_touring", 1765: "fr920xt", 1836: "edge1000",
        1837: "vivo_fit", 1903: "fr15", 1907: "vivo_active", 1956: "vivo_smart", 1967: "fenix2",
        1988: "epix", 2050: "fenix3", 2067: "edge520", 2147: "edge25", 2148: "fr25",
        2150: "vivo_fit2", 2153: "fr225", 2156: "fr630", 2157: "fr230", 2158: "fr735xt",
        2204: "edge_explore_1000", 2238: "edge20", 2271: "vivo_smart2", 2337: "vivo_active_hr",
        2347: "vivo_smart_gps_hr", 2348: "vivo_smart_hr", 2368: "vivo_move", 2406: "vivo_fit3",
        2413: "fenix3_hr", 2431: "fr235", 2432: "fenix3_chronos", 2503: "fr35", 2530: "edge_820",
        2531: "edge_explore_820", 2544: "fenix5s", 2604: "fenix5x", 2622: "vivo_smart3",
        2623: "vivo_sport", 2691: "fr935", 2697: "fenix5", 2700: "vivoactive3",
        2713: "edge_1030", 2772: "vivo_move_hr", 2878: "vivo_fit4", 2886: "fr645",
        2888: "fr645m", 2891: "fr30", 2900: "fenix5s_plus", 2927: "vivosmart_4",
        2988: "vivoactive3m_w", 3011: "edge_explore", 3066: "vivoactive3m_l", 3076: "fr245",
        3077: "fr245_music", 3110: "fenix5_plus", 3111: "fenix5x_plus", 3112: "edge_520_plus",
        3113: "fr945", 3121: "edge_530", 3122: "edge_830", 3224: "vivoactive4_small",
        3225: "vivoactive4_large", 3226: "venu", 3246: "marq_driver", 3247: "marq_aviator",
        3248: "marq_captain", 3249: "marq_commander", 3250: "marq_expedition",
        3251: "marq_athlete", 3282: "fr45", 3287: "fenix6S_sport", 3288: "fenix6S",
        3289: "fenix6_sport", 3290: "fenix6", 3291: "fenix6x", 3308: "vivo_move3_premium",
        3378: "vivo_move3", 3405: "swim2", 3466: "instinct_solar", 3558: "edge_130_plus",
        3570: "edge_1030_plus", 3589: "fr745", 3596: "venusq_music", 3599: "venusq_music_v2",
        3600: "venusq", 3615: "lily", 3624: "marq_adventurer", 3638: "enduro", 3652: "fr945_lte",
        3703: "venu2", 3704: "venu2s", 3739: "marq_golfer", 3843: "edge_1040",
        3851: "venu2_plus", 3869: "fr55", 3888: "instinct_2", 3889: "instinct_2s",
        3905: "fenix7s", 3906: "fenix7", 3907: "fenix7x", 3943: "epix_gen2",
        3982: "vivo_move_sport", 3983: "vivomove_trend", 3990: "fr255_music",
        3991: "fr255_small_music", 3992: "fr255", 3993: "fr255_small", 4024: "fr955",
        4061: "edge_540", 4062: "edge_840", 4063: "vivosmart_5", 4105: "marq_gen2",
        4115: "venusq2", 4116: "venusq2music", 4124: "marq_gen2_aviator", 4135: "tactix7",
        4155: "instinct_crossover", 4169: "edge_explore2", 4257: "fr265_large",
        4258: "fr265_small", 4260: "venu3", 4261: "venu3s", 4312: "epix_gen2_pro_42",
        4313: "epix_gen2_pro_47", 4314: "epix_gen2_pro_51", 4315: "fr965", 4341: "enduro2",
        4374: "fenix7s_pro_solar", 4375: "fenix7_pro_solar", 4376: "fenix7x_pro_solar",
        4380: "lily2", 4394: "instinct_2x", 4426: "vivoactive5", 4432: "fr165",
        4433: "fr165_music", 4440: "edge_1050", 4472: "marq_gen2_commander",
        4477: "lily_athlete", 4532: "fenix8_solar", 4533: "fenix8_solar_large",
        4534: "fenix8_small", 4536: "fenix8", 4575: "enduro3", 4583: "instinctE_40mm",
        4584: "instinctE_45mm", 4585: "instinct3_solar_45mm", 4586: "instinct3_amoled_45mm",
        4587: "instinct3_amoled_50mm", 4625: "vivoactive6", 4666: "fenix_e",
        4759: "instinct3_solar_50mm", 4775: "tactix8_amoled", 4776: "tactix8_solar",
    ]
}

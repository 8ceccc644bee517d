"use strict";
// Finds the police force area of a place on the device itself, so that the place goes nowhere. The rule and what may be wrong
// stand with the outlines (`AreaOutlineFile`).
(() => {
    const metresPerDegree = 111_195;

    // Corners in degrees, from differences in whole units.
    function corners(ring, perDegree) {
        const list = [];
        let [x, y] = [0, 0];
        for (let place = 0; place + 1 < ring.length; place += 2) {
            x += ring[place];
            y += ring[place + 1];
            list.push([x / perDegree, y / perDegree]);
        }
        return list;
    }

    // An edge counts where it crosses the parallel of the point to its east; of its ends the southern one counts.
    function crosses([x, y], [fromX, fromY], [toX, toY]) {
        if ((fromY <= y) === (toY <= y)) return false;
        return fromX + (y - fromY) / (toY - fromY) * (toX - fromX) > x;
    }

    // The square of the distance to an edge, in metres.
    function squaredDistance([x, y], from, to) {
        const east = metresPerDegree * Math.cos(y * Math.PI / 180);
        const [fromX, fromY] = [(from[0] - x) * east, (from[1] - y) * metresPerDegree];
        const [alongX, alongY] = [(to[0] - from[0]) * east, (to[1] - from[1]) * metresPerDegree];
        const length = alongX ** 2 + alongY ** 2;
        const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / length));
        return (fromX + share * alongX) ** 2 + (fromY + share * alongY) ** 2;
    }

    // Whether an area may hold the point: it does by its outline, or its border lies as near as the outline may be wrong.
    function mayHold(point, polygons, perDegree, metres) {
        let holds = false;
        for (const polygon of polygons) {
            let isInside = false;
            for (const ring of polygon) {
                const list = corners(ring, perDegree);
                list.forEach((to, place) => {
                    const from = list.at(place - 1);
                    if (crosses(point, from, to)) isInside = !isInside;
                    if (squaredDistance(point, from, to) <= metres ** 2) holds = true;
                });
            }
            holds ||= isInside;
        }
        return holds;
    }

    // `metres`: how far the point itself may be wrong. Gives the areas that may hold it: `code`, `en`, `cy`.
    function areasAt(point, metres, { unitsPerDegree, toleranceMetres, areas }) {
        return areas.filter(({ polygons }) => mayHold(point, polygons, unitsPerDegree, toleranceMetres + metres));
    }

    // The place of a pixel of the small map.
    function placeOf(x, y, { width, height, west, north, east, south }) {
        return [west + x / width * (east - west), north + y / height * (south - north)];
    }

    // Where the device is, once whoever holds it has pressed for that and the browser has asked. Nothing where it is not told.
    const whereAmI = () => new Promise((done) => {
        if (!navigator.geolocation) return done(undefined);
        navigator.geolocation.getCurrentPosition(
            ({ coords }) => done({ point: [coords.longitude, coords.latitude], metres: coords.accuracy }),
            () => done(undefined), { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 });
    });

    Manumit.reporting.areas = { areasAt, placeOf, whereAmI };
})();

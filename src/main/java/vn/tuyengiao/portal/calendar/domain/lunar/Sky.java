package vn.tuyengiao.portal.calendar.domain.lunar;

/**
 * When the Moon is new and where the Sun stands. The Moon by the series of chapter 49 of
 * Meeus, "Astronomical Algorithms" (some seconds off), the Sun by that of Bretagnon and
 * Simon (less than a minute off from 1900 to 2199). Days are Julian, of universal time.
 */
final class Sky {

	private static final double J2000 = 2_451_545.0;

	private static final double CENTURY = 36_525.0;

	private static final double SECONDS = 86_400.0;

	/** Amplitude in days; how often M, M', F and the power of E are taken. */
	private static final double[][] MOON = { { -0.40720, 0, 1, 0, 0 }, { 0.17241, 1, 0, 0, 1 }, { 0.01608, 0, 2, 0, 0 },
			{ 0.01039, 0, 0, 2, 0 }, { 0.00739, -1, 1, 0, 1 }, { -0.00514, 1, 1, 0, 1 }, { 0.00208, 2, 0, 0, 2 },
			{ -0.00111, 0, 1, -2, 0 }, { -0.00057, 0, 1, 2, 0 }, { 0.00056, 1, 2, 0, 1 }, { -0.00042, 0, 3, 0, 0 },
			{ 0.00042, 1, 0, 2, 1 }, { 0.00038, 1, 0, -2, 1 }, { -0.00024, -1, 2, 0, 1 }, { -0.00007, 2, 1, 0, 0 },
			{ 0.00004, 0, 2, -2, 0 }, { 0.00004, 3, 0, 0, 0 }, { 0.00003, 1, 1, -2, 0 }, { 0.00003, 0, 2, 2, 0 },
			{ -0.00003, 1, 1, 2, 0 }, { 0.00003, -1, 1, 2, 0 }, { -0.00002, -1, 1, -2, 0 }, { -0.00002, 1, 3, 0, 0 },
			{ 0.00002, 0, 4, 0, 0 } };

	/**
	 * What the planets do to it: amplitude in days, degrees, degrees for each new moon.
	 */
	private static final double[][] PLANETS = { { 0.000325, 299.77, 0.107408 }, { 0.000165, 251.88, 0.016321 },
			{ 0.000164, 251.83, 26.651886 }, { 0.000126, 349.42, 36.412478 }, { 0.000110, 84.66, 18.206239 },
			{ 0.000062, 141.74, 53.303771 }, { 0.000060, 207.14, 2.453732 }, { 0.000056, 154.84, 7.306860 },
			{ 0.000047, 34.52, 27.261239 }, { 0.000042, 207.19, 0.121824 }, { 0.000040, 291.34, 1.844379 },
			{ 0.000037, 161.72, 24.198154 }, { 0.000035, 239.56, 25.513099 }, { 0.000023, 331.55, 3.592518 } };

	/**
	 * Amplitude in units of 10⁻⁷ radians, degrees at the beginning of 2000, degrees a
	 * century.
	 */
	private static final double[][] SUN = { { 403_406, 270.54861, 0.9287892 }, { 195_207, 340.19128, 35999.1376958 },
			{ 119_433, 63.91854, 35999.4089666 }, { 112_392, 331.26220, 35998.7287385 }, { 3891, 317.843, 71998.20261 },
			{ 2819, 86.631, 71998.4403 }, { 1721, 240.052, 36000.35726 }, { 660, 310.26, 71997.4812 },
			{ 350, 247.23, 32964.4678 }, { 334, 260.87, -19.4410 }, { 314, 297.82, 445267.1117 },
			{ 268, 343.14, 45036.8840 }, { 242, 166.79, 3.1008 }, { 234, 81.53, 22518.4434 }, { 158, 3.50, -19.9739 },
			{ 132, 132.75, 65928.9345 }, { 129, 182.95, 9038.0293 }, { 114, 162.03, 3034.7684 },
			{ 99, 29.8, 33718.148 }, { 93, 266.4, 3034.448 }, { 86, 249.2, -2280.773 }, { 78, 157.6, 29929.992 },
			{ 72, 257.8, 31556.493 }, { 68, 185.1, 149.588 }, { 64, 69.9, 9037.750 }, { 46, 8.0, 107997.405 },
			{ 38, 197.1, -4444.176 }, { 37, 250.4, 151.771 }, { 32, 65.3, 67555.316 }, { 29, 162.7, 31556.080 },
			{ 28, 341.5, -4561.540 }, { 27, 291.6, 107996.706 }, { 27, 98.5, 1221.655 }, { 25, 146.7, 62894.167 },
			{ 24, 110.0, 31437.369 }, { 21, 5.2, 14578.298 }, { 21, 342.6, -31931.757 }, { 20, 230.9, 34777.243 },
			{ 18, 256.1, 1221.999 }, { 17, 45.3, 62894.511 }, { 14, 242.9, -4442.039 }, { 13, 115.2, 107997.909 },
			{ 13, 151.8, 119.066 }, { 13, 285.3, 16859.071 }, { 12, 53.3, -4.578 }, { 10, 126.6, 26895.292 },
			{ 10, 205.7, -39.127 }, { 10, 85.9, 12297.536 }, { 10, 146.1, 90073.778 } };

	private Sky() {
	}

	/** The moment of a new moon, counted from the first of 2000. */
	static double newMoon(int k) {
		double t = k / 1236.85;
		double e = 1 - 0.002516 * t - 0.0000074 * t * t;
		double sun = 2.5534 + 29.10535670 * k - t * t * (0.0000014 + 0.00000011 * t);
		double moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - 0.000000058 * t));
		double latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - 0.000000011 * t));
		double node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + 0.00000215 * t);
		double moment = 2_451_550.09766 + 29.530588861 * k + t * t * (0.00015437 - t * (0.000000150 - 7.3e-10 * t))
				- 0.00017 * sine(node);
		for (double[] term : MOON) {
			moment += term[0] * Math.pow(e, term[4]) * sine(term[1] * sun + term[2] * moon + term[3] * latitude);
		}
		for (int planet = 0; planet < PLANETS.length; planet++) {
			double[] term = PLANETS[planet];
			moment += term[0] * sine(term[1] + term[2] * k - (planet == 0 ? 0.009173 * t * t : 0));
		}
		return moment - slower(moment) / SECONDS;
	}

	/** Where the Sun is seen from the Earth, from 0 (equinox of March) to 360. */
	static double sunLongitude(double moment) {
		double c = (moment + slower(moment) / SECONDS - J2000) / CENTURY;
		double sum = 0;
		for (double[] term : SUN) {
			sum += term[0] * sine(term[1] + term[2] * c);
		}
		double aberration = 0.0000974 * Math.cos(Math.toRadians(177.63 + 35999.01848 * c)) - 0.005575;
		double nutation = -0.004778 * sine(124.90 - 1934.134 * c + 0.002063 * c * c)
				- 0.0003667 * sine(201.11 + 72001.5377 * c + 0.00057 * c * c);
		double longitude = 282.7771834 + 36000.76953744 * c + Math.toDegrees(1e-7 * sum) + aberration + nutation;
		return longitude - 360 * Math.floor(longitude / 360);
	}

	/**
	 * By how many seconds the turning Earth is behind the clock of the sky (ΔT): the
	 * polynomials of Espenak and Meeus.
	 */
	private static double slower(double moment) {
		double year = 2000 + (moment - J2000) / 365.25;
		double since = (year - 1820) / 100;
		if (year < 1920) {
			return polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197);
		}
		if (year < 1941) {
			return polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936);
		}
		if (year < 1961) {
			return polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0);
		}
		if (year < 1986) {
			return polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0);
		}
		if (year < 2005) {
			return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
		}
		if (year < 2050) {
			return polynomial(year - 2000, 62.92, 0.32217, 0.005589);
		}
		double far = -20 + 32 * since * since;
		return year < 2150 ? far - 0.5628 * (2150 - year) : far;
	}

	private static double polynomial(double x, double... factors) {
		double value = 0;
		for (int power = factors.length - 1; power >= 0; power--) {
			value = value * x + factors[power];
		}
		return value;
	}

	private static double sine(double degrees) {
		return Math.sin(Math.toRadians(degrees));
	}

}

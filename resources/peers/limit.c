/* What the machine can do: the same cells and the same scheme as neurolab's, written by hand for one network so that a compiler makes vectors of it.

   cc -O3 -march=native -mprefer-vector-width=512 -ffast-math -o limit limit.c -lm && ./limit NAME MS

   NAME is hh10 (ten squid axon cells, 0.025 ms) or cobahh (Brette et al. 2007, benchmark 3, 0.1 ms). Prints a JSON object. */
#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST 4096
static double v[MOST], m[MOST], h[MOST], n[MOST], ge[MOST], gi[MOST], in_e[MOST], in_i[MOST], drive[MOST], fired[MOST], above[MOST];
static int *targets[MOST], degree[MOST];
static long spikes;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + 1e-9 * t.tv_nsec;
}

static double uniform(void) { return (rand() + 0.5) / ((double)RAND_MAX + 1.0); }

/* u/(e**u - 1) and its derivative */
#define OPENING(u, r, slope)                                \
    double r##_e = exp(u), r##_i = 1.0 / (r##_e - 1.0);      \
    double r = (u) * r##_i, slope = (1.0 - r * r##_e) * r##_i;

/* a gate after dt, its rates al and be (with slopes by v) turning while v moves by w: see neurolab/engine/methods.py */
#define GATE(x, al, be, al_v, be_v)                                                                      \
    {                                                                                                    \
        double a = -((al) + (be)), f = a * x[i] + (al), a_v = -((al_v) + (be_v)) * w;                     \
        double way = f / a, late = (dt / 12.0) * (a_v * x[i] + (al_v) * w - way * a_v);                   \
        x[i] += (way - late) * (exp(a * dt) - 1.0);                                                      \
    }

#define POTENTIAL(f, a, f_before, a_before)                                              \
    {                                                                                    \
        double way = (f) / (a), late = (dt / 12.0) * ((f) - (f_before) - way * ((a) - (a_before))); \
        v[i] += (way - late) * (exp((a) * dt) - 1.0);                                    \
    }

static void step_squid(int lanes, double dt) { /* whole vectors only */
#pragma GCC ivdep
    for (int i = 0; i < (lanes & ~7); i++) {
        double x = v[i], na = 120.0 * m[i] * m[i] * m[i] * h[i], k = 36.0 * n[i] * n[i] * n[i] * n[i];
        double a0 = -(na + k + 0.3), f0 = drive[i] - na * (x - 50.0) - k * (x + 77.0) - 0.3 * (x + 54.387), w = dt * f0;
        OPENING(-0.1 * (x + 40.0), rm, rm_v)
        OPENING(-0.1 * (x + 55.0), rn, rn_v)
        double bm = 4.0 * exp(-(x + 65.0) / 18.0), ah = 0.07 * exp(-(x + 65.0) / 20.0), bn = 0.125 * exp(-(x + 65.0) / 80.0);
        double bh = 1.0 / (1.0 + exp(-0.1 * (x + 35.0)));
        GATE(m, rm, bm, -0.1 * rm_v, -bm / 18.0)
        GATE(h, ah, bh, -ah / 20.0, 0.1 * bh * (1.0 - bh))
        GATE(n, 0.1 * rn, bn, -0.01 * rn_v, -bn / 80.0)
        na = 120.0 * m[i] * m[i] * m[i] * h[i], k = 36.0 * n[i] * n[i] * n[i] * n[i];
        double a = -(na + k + 0.3), f = drive[i] - na * (x - 50.0) - k * (x + 77.0) - 0.3 * (x + 54.387);
        POTENTIAL(f, a, f0, a0)
        double up = v[i] > 0.0 ? 1.0 : 0.0;
        fired[i] = up > above[i] ? 1.0 : 0.0;
        above[i] = up;
    }
}

static void step_traub(int lanes, double dt) {
    const double keep_e = exp(-dt / 5.0), keep_i = exp(-dt / 10.0);
#pragma GCC ivdep
    for (int i = 0; i < (lanes & ~7); i++) { /* per uF/cm2: mS/cm2 are 1/ms; conductances of synapses come in nS, the cell has 200 pF */
        double x = v[i], u = x + 63.0, e0 = ge[i] + in_e[i], i0 = gi[i] + in_i[i];
        double na = 100.0 * m[i] * m[i] * m[i] * h[i], k = 30.0 * n[i] * n[i] * n[i] * n[i];
        double a0 = -(na + k + 0.05 + (e0 + i0) / 200.0);
        double f0 = -na * (x - 50.0) - k * (x + 90.0) - 0.05 * (x + 45.0) - (e0 * x + i0 * (x + 80.0)) / 200.0, w = dt * f0;
        OPENING((13.0 - u) / 4.0, ra, ra_v)
        OPENING((u - 40.0) / 5.0, rb, rb_v)
        OPENING((15.0 - u) / 5.0, rn, rn_v)
        double ah = 0.128 * exp((17.0 - u) / 18.0), bh = 4.0 / (1.0 + exp((40.0 - u) / 5.0)), bn = 0.5 * exp((10.0 - u) / 40.0);
        GATE(m, 1.28 * ra, 1.4 * rb, -0.32 * ra_v, 0.28 * rb_v)
        GATE(h, ah, bh, -ah / 18.0, bh * (1.0 - 0.25 * bh) / 5.0)
        GATE(n, 0.16 * rn, bn, -0.032 * rn_v, -bn / 40.0)
        ge[i] = e0 * keep_e, gi[i] = i0 * keep_i, in_e[i] = in_i[i] = 0.0;
        double e1 = 0.5 * (e0 + ge[i]), i1 = 0.5 * (i0 + gi[i]);
        na = 100.0 * m[i] * m[i] * m[i] * h[i], k = 30.0 * n[i] * n[i] * n[i] * n[i];
        double a = -(na + k + 0.05 + (e1 + i1) / 200.0);
        double f = -na * (x - 50.0) - k * (x + 90.0) - 0.05 * (x + 45.0) - (e1 * x + i1 * (x + 80.0)) / 200.0;
        POTENTIAL(f, a, f0, a0)
        double up = v[i] > 0.0 ? 1.0 : 0.0;
        fired[i] = up > above[i] ? 1.0 : 0.0;
        above[i] = up;
    }
}

int main(int count, char **words) {
    if (count < 3) return 2;
    const int squid = !strcmp(words[1], "hh10"), cells = squid ? 10 : 4000, lanes = (cells + 7) & ~7;
    const double dt = squid ? 0.025 : 0.1, length = atof(words[2]);
    const long steps = lround(length / dt);
    double best = 1e9;
    srand(1);
    for (int i = 0; i < lanes; i++) {
        v[i] = squid ? -65.0 : -60.0 + 10.0 * uniform();
        m[i] = squid ? 0.0529 : 0.0, h[i] = squid ? 0.5961 : 1.0, n[i] = squid ? 0.3177 : 0.0, drive[i] = 8.0 + 0.4 * i;
        targets[i] = malloc(sizeof(int) * 4 * 80 + 1024);
        for (int j = 0; j < cells && !squid && i < cells; j++)
            if (uniform() < 80.0 / cells && degree[i] < 4 * 80) targets[i][degree[i]++] = j;
    }
    for (int run = 0; run < 3; run++) {
        double began = now();
        for (long s = 0; s < steps; s++) {
            if (squid) step_squid(lanes, dt);
            else step_traub(lanes, dt);
            for (int i = 0; i < cells; i++) {
                if (fired[i] == 0.0) continue;
                spikes++;
                double *into = i < cells * 4 / 5 ? in_e : in_i, weight = i < cells * 4 / 5 ? 6.0 : 67.0;
                for (int k = 0; k < degree[i]; k++) into[targets[i][k]] += weight;
            }
        }
        double took = now() - began;
        if (took < best) best = took;
    }
    printf("{\"seconds\": %g, \"rate\": %g, \"version\": \"\"}\n", best, spikes / (double)cells / (3.0 * length / 1000.0));
    return 0;
}

#pragma once

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

/**
 * Calls @p work with each number below @p count and returns when all are done. With at least @p enoughForAThread of them for each,
 * all processors share them, so one call may not touch what another does.
 */
template <typename Work>
void inParallel(std::size_t count, std::size_t enoughForAThread, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto workSome = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    const std::size_t threads = std::min<std::size_t>(std::thread::hardware_concurrency(), count / enoughForAThread);
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, workSome));
    workSome();
}

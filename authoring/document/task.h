#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <future>
#include <memory>

/**
 * Work in a thread of its own whose result is wanted: it is taken in the owner's thread when it has come, or at once by whoever has to wait
 * for it. A new start drops the result of the one before, and waits for its end aside.
 */
template<typename Result>
class Task
{
public:
    Task() = default;
    ~Task()
    {
        cancel();
        if (m_result.valid())
            m_result.wait();
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;

    [[nodiscard]] bool isRunning() const { return m_run && !m_run->isUnwanted; }

    /** @p work(isUnwanted) gives a Result; long work asks isUnwanted() on its way. @p owner also owns this. */
    template<typename Work>
    void start(QObject *owner, Work work, std::function<void(Result)> take)
    {
        cancel();
        m_run = std::make_shared<Run>();
        m_take = std::move(take);
        m_result = std::async(std::launch::async, [this, owner, run = m_run, before = std::move(m_result), work = std::move(work)]() mutable {
            if (before.valid())
                before.get(); // what it holds, a lock perhaps, is given back
            Result result = work([run] { return run->isUnwanted.load(); });
            QMetaObject::invokeMethod(owner, [this, run] {
                if (m_run == run)
                    finish();
            }, Qt::QueuedConnection);
            return result;
        });
    }

    /** Waits for what runs and takes its result. */
    void finish()
    {
        const auto run = std::exchange(m_run, nullptr);
        const auto take = std::exchange(m_take, nullptr);
        if (!run)
            return;
        Result result = m_result.get();
        if (!run->isUnwanted.exchange(true)) // nor is what it has told on its way, from now on
            take(std::move(result));
    }

    void cancel()
    {
        if (m_run)
            m_run->isUnwanted = true;
    }

private:
    struct Run
    {
        std::atomic<bool> isUnwanted = false;
    };

    std::shared_ptr<Run> m_run; ///< null: nothing runs whose result has not been taken
    std::function<void(Result)> m_take;
    std::future<Result> m_result;
};

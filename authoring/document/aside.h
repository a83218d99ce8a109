#pragma once

#include <QThread>

#include <atomic>
#include <memory>

/**
 * Work that a window need not wait for, in a thread of its own with a State that is made and ended there (a rules' engine belongs to
 * the thread that made it). Each round overtakes the one before, whose result nobody sees any more.
 */
template<typename State>
class Aside
{
public:
    explicit Aside(QThread::Priority priority)
    {
        m_inside.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, &m_inside, [this] { m_state.reset(); }, Qt::DirectConnection);
        m_thread.start(priority);
    }
    ~Aside()
    {
        overtake();
        m_thread.quit();
        m_thread.wait();
    }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;

    void overtake() { ++m_round; } ///< what runs now is of no use any more
    [[nodiscard]] int round() const { return m_round; }

    /** Gives back what State holds. */
    void forget()
    {
        overtake();
        post([this] { m_state.reset(); });
    }

    /**
     * @p work(State &, isOvertaken) gives an optional result in the thread; @p take(result) gets it in that of @p owner, who also owns this.
     * Long work asks isOvertaken() on its way, and gives nothing when it is.
     */
    template<typename Work, typename Take>
    void run(QObject *owner, Work work, Take take)
    {
        const auto isOvertaken = [this, round = ++m_round] { return m_round != round; };
        post([this, owner, work, take, isOvertaken] {
            if (isOvertaken())
                return;
            if (!m_state)
                m_state = std::make_unique<State>();
            auto result = work(*m_state, isOvertaken);
            if (!result)
                return;
            QMetaObject::invokeMethod(owner, [take, isOvertaken, result = std::move(*result)] {
                if (!isOvertaken())
                    take(result);
            }, Qt::QueuedConnection);
        });
    }

private:
    template<typename Work>
    void post(Work work) { QMetaObject::invokeMethod(&m_inside, std::move(work), Qt::QueuedConnection); }

    QThread m_thread;
    QObject m_inside; ///< what is posted to it runs in the thread
    std::unique_ptr<State> m_state;
    std::atomic<int> m_round = 0;
};
